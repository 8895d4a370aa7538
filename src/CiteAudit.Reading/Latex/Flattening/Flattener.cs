using CiteAudit.Reading.Data;
using CiteAudit.Reading.Latex.Inline;

namespace CiteAudit.Reading.Latex.Flattening;

// Undoes what TeX undoes before it sets type: comments go, included files and the author's macros are written out.
internal sealed class Flattener(Includes includes)
{
    private const int DeepestFeeds = 100;
    private const int CharactersForMacros = 4_000_000;

    private static readonly HashSet<string> Verbatim = [.. WordList.Lines("LatexVerbatim")];
    private static readonly HashSet<string> Dropped = [.. WordList.Lines("LatexDropped")];

    private readonly Stack<Feed> feeds = new();
    private readonly Budget budget = new(CharactersForMacros);
    private readonly FlatText flat = new();
    private Macros? macros;

    public FlatText Flatten(Feed main)
    {
        macros = new Macros(budget);
        feeds.Push(main);
        while (feeds.TryPeek(out var feed) && !flat.IsFull)
        {
            if (feed.AtEnd)
                feeds.Pop();
            else
                Step(feed);
        }

        return flat;
    }

    private void Step(Feed feed)
    {
        var start = feed.Position;
        var length = feed.Text.AsSpan(start).IndexOfAny('\\', '%');
        var end = length < 0 ? feed.Text.Length : start + length;
        flat.Append(feed, start, end);
        feed.Position = end;
        if (feed.AtEnd)
            return;
        if (feed.Text[end] == '%')
            feed.Position = Comments.End(feed.Text, end);
        else
            Command(feed, end);
    }

    private void Command(Feed feed, int start)
    {
        var text = feed.Text;
        var end = CommandName.End(text, start, text.Length);
        var name = text[(start + 1)..end];
        feed.Position = name switch
        {
            "input" or "include" or "subfile" or "subfileinclude" or "import" or "subimport" or "includefrom" => Include(name, feed, start, end),
            "begin" => Begin(feed, start, end),
            "end" => End(feed, start, end),
            "verb" or "lstinline" or "mintinline" => Copy(feed, start, RawSpans.Verb(text, end)),
            "url" or "href" or "path" or "nolinkurl" => Copy(feed, start, RawSpans.Address(text, end)),
            "iffalse" => Conditional(text, end),
            "endinput" => text.Length,
            _ => macros!.Define(name, feed, end) ?? Use(name, feed, start, end),
        };
    }

    private int Use(string name, Feed feed, int start, int end)
    {
        if (feeds.Count >= DeepestFeeds || macros!.Expand(name, feed, end) is not var (text, next))
            return Copy(feed, start, end);

        feeds.Push(new Feed(text, feed.Source, lines: null, feed.LocationOf(start)));
        return next;
    }

    private int Conditional(string text, int end)
    {
        if (budget.IsSpent)
            return end;

        var (next, looked) = RawSpans.Conditional(text, end);
        budget.Spend(looked);
        return next;
    }

    private int Copy(Feed feed, int start, int end)
    {
        flat.Append(feed, start, end);
        return end;
    }

    private int Include(string name, Feed feed, int start, int end)
    {
        var reader = new FeedArguments(feed, end, budget);
        var folder = name is "import" or "subimport" or "includefrom" ? reader.Group() : "";
        var file = reader.Group() ?? (feed.Text.AsSpan(end).StartsWith(" ") ? reader.Until('\n', '\r', '%', '}').Trim() : "");
        if (folder is null || file.Length == 0)
            return Copy(feed, start, end);

        // "folder/" or "folder": either way the file is in it.
        var path = folder.Length == 0 ? file : $"{folder.TrimEnd('/')}/{file}";
        if (feeds.Count < DeepestFeeds && includes.Open(path, feed, feeds) is { } included)
            feeds.Push(included);
        return reader.Position;
    }

    private int Begin(Feed feed, int start, int end)
    {
        var reader = new FeedArguments(feed, end, budget);
        var name = reader.Group() ?? "";
        if (Verbatim.Contains(name))
            return Copy(feed, start, RawSpans.Environment(feed.Text, name, reader.Position));
        if (Dropped.Contains(name))
            return RawSpans.Environment(feed.Text, name, reader.Position);
        // A subfile is a document of its own; only its body belongs to the whole.
        return name is "document" && feed.Path is not null ? reader.Position : Copy(feed, start, end);
    }

    private int End(Feed feed, int start, int end)
    {
        var reader = new FeedArguments(feed, end, budget);
        if (reader.Group() is not "document")
            return Copy(feed, start, end);

        if (feed.Path is null)
            feeds.Clear();
        return feed.Text.Length;
    }
}
