using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Reading.Docx.Links;

// Gives the citations of a passage the keys of the entries they lead to. Links into the list are citations; other links within the document say nothing.
internal static partial class CitationMarks
{
    public static Passage Settle(Passage passage, Targets targets)
    {
        var settled = passage.Marks.Select(mark => Settled(mark, targets)).OfType<Mark>().ToList();
        return passage with { Marks = WithRanges(passage, settled, targets.InOrder) };
    }

    private static Mark? Settled(Mark mark, Targets targets)
    {
        if (mark is { Kind: MarkKind.Link, Target: ['#', ..] })
            return targets.Bookmarks.TryGetValue(mark.Target[1..], out var key) ? new Mark(MarkKind.Citation, mark.Span, key) : null;
        if (mark.Kind is not MarkKind.Citation)
            return mark;

        var keys = mark.Target!.Split(';').Select(work => targets.Works.GetValueOrDefault(work)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return keys.Count == 0 ? null : mark with { Target = string.Join(';', keys) };
    }

    // "1–4" with links on 1 and 4 cites all four.
    private static List<Mark> WithRanges(Passage passage, List<Mark> marks, IReadOnlyList<string> order)
    {
        var merged = new List<Mark>(marks.Count);
        var last = -1;
        foreach (var mark in marks)
        {
            if (mark.Kind is MarkKind.Citation && last >= 0 && Joined(passage.Text, merged[last], mark, order) is { } range)
            {
                merged[last] = range;
                continue;
            }

            merged.Add(mark);
            if (mark.Kind is MarkKind.Citation)
                last = merged.Count - 1;
        }

        return merged;
    }

    private static Mark? Joined(string text, Mark first, Mark second, IReadOnlyList<string> order)
    {
        if (second.Span.Start < first.Span.End || second.Span.Start - first.Span.End > 3 || !Dash().IsMatch(text.AsSpan(first.Span.End, second.Span.Start - first.Span.End)))
            return null;
        if (!char.IsAsciiDigit(text[second.Span.Start]) || !char.IsAsciiDigit(text[first.Span.End - 1]))
            return null;

        var (start, end) = (Index(order, first.Target!), Index(order, second.Target!));
        return start < 0 || end <= start
            ? null
            : new Mark(MarkKind.Citation, TextSpan.Between(first.Span.Start, second.Span.End), string.Join(';', order.Skip(start).Take(end - start + 1)));
    }

    private static int Index(IReadOnlyList<string> order, string key)
    {
        for (var index = 0; index < order.Count; index++)
        {
            if (string.Equals(order[index], key, StringComparison.Ordinal))
                return index;
        }

        return -1;
    }

    [GeneratedRegex(@"^\s?[-‐‑–—−]\s?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dash();
}
