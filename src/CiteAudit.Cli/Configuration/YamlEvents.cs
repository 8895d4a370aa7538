using CiteAudit.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CiteAudit.Cli.Configuration;

internal static class YamlEvents
{
    private const int DeepestNesting = 32;

    // The stream and its document nest too.
    private const int OuterLevels = 2;

    private const string Remedy = "Correct the line; indent with spaces and put text that holds `: ` or starts with a sign in quotes";

    public static List<ParsingEvent>? Read(string text, ProblemList problems)
    {
        var events = new List<ParsingEvent>();
        var (depth, documents) = (0, 0);
        var parser = new Parser(new StringReader(text));
        try
        {
            while (parser.MoveNext() && parser.Current is { } happened)
            {
                events.Add(happened);
                depth += happened.NestingIncrease;
                documents += happened is DocumentStart ? 1 : 0;
                if (depth > DeepestNesting + OuterLevels)
                    return Refused(happened.Start, $"values are nested more than {DeepestNesting} deep", "Write them flat, as the documentation's example does");
                if (documents > 1)
                    return Refused(happened.Start, "a second document starts here", "Keep one document and take the `---` out");
            }
        }
        catch (YamlException error)
        {
            return Refused(error.Start, $"this is not YAML: {Sentence(error.Message)}", Remedy);
        }
        catch (ArgumentException)
        {
            return Refused(LastPlace(), "this is not YAML: a tag or an anchor without a name follows", Remedy);
        }
        catch (InvalidOperationException)
        {
            return Refused(LastPlace(), "this is not YAML: text follows where a document ends", Remedy);
        }

        return events;

        YamlDotNet.Core.Mark LastPlace() => events.Count > 0 ? events[^1].End : YamlDotNet.Core.Mark.Empty;

        List<ParsingEvent>? Refused(YamlDotNet.Core.Mark mark, string what, string remedy)
        {
            problems.Add(LocationOf(mark), what, remedy);
            return null;
        }
    }

    public static Location LocationOf(YamlDotNet.Core.Mark mark) => new((int)mark.Line, (int)mark.Column);

    private static string Sentence(string message) => char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');
}
