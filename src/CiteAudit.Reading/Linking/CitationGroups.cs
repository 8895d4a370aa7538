using CiteAudit.Model;

namespace CiteAudit.Reading.Linking;

// Links to entries that stand in one marker become one citation: "[1,2]", "4–7", "(Owl, 2010; Kite, 2012)".
internal sealed class CitationGroups(EntryOrder order)
{
    public Passage Gather(Passage passage)
    {
        var links = passage.Marks.Where(mark => mark is { Kind: MarkKind.Citation, Target: not null }).OrderBy(mark => mark.Span.Start).ToList();
        if (links.Count == 0)
            return passage;

        var groups = new List<(TextSpan Span, List<string> Keys)>();
        foreach (var link in links)
        {
            var keys = Spelled(link.Span.In(passage.Text), link.Target!.Split(';', StringSplitOptions.RemoveEmptyEntries));
            if (groups.Count == 0 || !Join(passage.Text, groups, link.Span, keys))
                groups.Add((link.Span, [.. keys]));
        }

        return passage with
        {
            Marks =
            [
                .. passage.Marks
                    .Where(mark => mark.Kind != MarkKind.Citation)
                    .Concat(groups.Select(group => new Mark(MarkKind.Citation, Bracketed(passage.Text, group.Span), string.Join(';', group.Keys))))
                    .OrderBy(mark => mark.Span.Start)
                    .ThenByDescending(mark => mark.Span.Length)
                    .ThenBy(mark => mark.Kind),
            ],
        };
    }

    // One link over "[1], [2]" or "4–7" leads to the first entry alone; its text names the others.
    private string[] Spelled(string printed, string[] keys)
    {
        var numbers = keys.Length == 1 ? PrintedNumbers.In(printed) : [];
        if (numbers.Count < 2 || !string.Equals(order.KeyOf(numbers[0]), keys[0], StringComparison.Ordinal))
            return keys;

        return [.. numbers.Select(order.KeyOf).OfType<string>()];
    }

    private bool Join(string text, List<(TextSpan Span, List<string> Keys)> groups, TextSpan span, string[] keys)
    {
        var (before, gathered) = groups[^1];
        if (span.Start < before.End)
            return true;

        var gap = Glyphs.Plain(text[before.End..span.Start]).Trim();
        if (gap is "-" or "--")
        {
            if (order.Between(gathered[^1], keys[0]) is not { } between)
                return false;
            gathered.AddRange(between.Skip(1));
        }
        else if (gap is not ("" or "," or ";" or "、"))
        {
            return false;
        }

        gathered.AddRange(keys.Where(key => !gathered.Contains(key, StringComparer.Ordinal)));
        groups[^1] = (TextSpan.Between(before.Start, span.End), gathered);
        return true;
    }

    private static TextSpan Bracketed(string text, TextSpan span) =>
        span.Start > 0 && span.End < text.Length && (text[span.Start - 1], text[span.End]) is ('[', ']') or ('(', ')') or ('［', '］') or ('（', '）')
            ? TextSpan.Between(span.Start - 1, span.End + 1)
            : span;
}
