using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Reading.Markup;

// What stands between < and >: addresses, tags, comments.
internal sealed partial class AngleMarkup(string text, MarkupDialect dialect, MarkupEdits edits)
{
    private readonly Dictionary<MarkKind, Stack<int>> open = [];

    public int Read(int position)
    {
        if (Address().Match(text, position) is { Success: true } address)
            return ReadAddress(position, address);
        if (Style().Match(text, position) is { Success: true } style)
            return ReadStyle(position, style);
        if (!dialect.IsMarkdown || Foreign().Match(text, position) is not { Success: true } foreign)
            return position + 1;

        edits.Remove(position, position + foreign.Length);
        return position + foreign.Length;
    }

    private int ReadAddress(int position, Match address)
    {
        var end = position + address.Length;
        var target = address.Groups["target"].Value;
        edits.Unwrap(MarkKind.Link, position, position + 1, end - 1, end, target.Contains(':', StringComparison.Ordinal) ? target : "mailto:" + target);
        return end;
    }

    private int ReadStyle(int position, Match style)
    {
        var end = position + style.Length;
        if (KindOf(style.Groups["tag"].Value) is not { } kind)
        {
            edits.Replace(position, end, style.Groups["tag"].Value.StartsWith('b') ? " " : "");
            return end;
        }

        edits.Remove(position, end);
        if (!open.TryGetValue(kind, out var starts))
            open[kind] = starts = new Stack<int>();
        if (!style.Groups["close"].Success)
            starts.Push(end);
        else if (starts.TryPop(out var start))
            edits.Mark(kind, start, position);

        return end;
    }

    private static MarkKind? KindOf(string tag) => tag.ToLowerInvariant() switch
    {
        "sup" => MarkKind.Superscript,
        "sub" => MarkKind.Subscript,
        "i" or "em" => MarkKind.Italic,
        "b" or "strong" => MarkKind.Bold,
        _ => null,
    };

    [GeneratedRegex(@"\G<(?<target>(?:https?|ftp|mailto|doi|urn|info):[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4})>", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Address();

    [GeneratedRegex(@"\G<(?<close>/)?(?<tag>sup|sub|i|em|b|strong|u|br)\s?/?>", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Style();

    [GeneratedRegex(@"\G<(?:!--(?:[^-]|-(?!->)){0,4000}-->|/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,1000})?/?>|[!?][a-z][^<>]{0,1000}>)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Foreign();
}
