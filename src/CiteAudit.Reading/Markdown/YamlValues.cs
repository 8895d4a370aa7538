using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CiteAudit.Reading.Markdown;

// Every scalar with the path of keys that leads to it; items of a list share the list's path. Events are read one by one:
// YamlDotNet's own nodes are built recursively, which deep nesting could bring down.
internal static class YamlValues
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var values = new List<KeyValuePair<string, string>>();
        var open = new Stack<YamlLevel>();
        var documents = 0;
        while (parser.MoveNext() && documents < 2)
        {
            switch (parser.Current)
            {
                case DocumentStart:
                    documents++;
                    break;
                case MappingStart:
                    open.Push(new YamlLevel(PathOf(open), IsMapping: true));
                    break;
                case SequenceStart:
                    open.Push(new YamlLevel(PathOf(open), IsMapping: false));
                    break;
                case MappingEnd or SequenceEnd:
                    open.Pop();
                    Finish(open);
                    break;
                case Scalar scalar:
                    Add(scalar.Value, open, values);
                    break;
                case AnchorAlias:
                    Add("", open, values);
                    break;
            }
        }

        return values;
    }

    private static void Add(string scalar, Stack<YamlLevel> open, List<KeyValuePair<string, string>> values)
    {
        if (open.TryPeek(out var level) && level is { IsMapping: true, Key: null })
        {
            open.Pop();
            open.Push(level with { Key = scalar });
            return;
        }

        if (open.Count > 0)
            values.Add(new KeyValuePair<string, string>(PathOf(open), scalar));
        Finish(open);
    }

    // A mapping waits for its next key once a value is complete.
    private static void Finish(Stack<YamlLevel> open)
    {
        if (open.TryPeek(out var level) && level.IsMapping)
        {
            open.Pop();
            open.Push(level with { Key = null });
        }
    }

    private static string PathOf(Stack<YamlLevel> open) => open.TryPeek(out var level) ? level.PathOfValue : "";
}
