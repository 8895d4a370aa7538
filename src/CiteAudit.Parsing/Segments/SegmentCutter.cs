using CiteAudit.Model;
using CiteAudit.Parsing.Segments.Chain;
using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments;

/// <summary>Joins tokens of one label to segments. Signs at the ends stay outside, except for what belongs to the last word.</summary>
internal static class SegmentCutter
{
    public static List<Segment> Cut(LabelWork work)
    {
        var segments = new List<Segment>();
        var labels = work.Labels;
        var at = 0;
        while (at < labels.Length)
        {
            var end = at + 1;
            while (end < labels.Length && labels[end] == labels[at])
                end++;

            if (labels[at] != SegmentLabel.Other && Trimmed(work.Tokens, at, end - 1) is { } span)
                segments.Add(new Segment(labels[at], span, SegmentTrust.Of(work, at, end - 1)));

            at = end;
        }

        return segments;
    }

    /// <summary>Moves the ends of a segment inwards past signs that are none of its own.</summary>
    public static void TrimEnds(EntryTokens tokens, ref int first, ref int last)
    {
        while (first <= last && tokens[first].IsPunctuation && !Opens(tokens[first].Sign))
            first++;

        while (last >= first && tokens[last].IsPunctuation && !IsClosing(tokens, first, last))
            last--;
    }

    private static TextSpan? Trimmed(EntryTokens tokens, int first, int last)
    {
        TrimEnds(tokens, ref first, ref last);
        if (first > last)
            return null;

        var next = last + 1;
        var belongs = next < tokens.Count && !tokens[next].Spaced && (Abbreviates(tokens, first, last) || IsClosing(tokens, first, next));
        return TextSpan.Between(tokens[first].Start, tokens[belongs ? next : last].End);
    }

    private static bool Opens(char sign) => sign is '(' or '[' or '<' or '$' or '#' or '@';

    /// <summary>The stop behind the last initial is part of the name where the initial before it has one too.</summary>
    private static bool Abbreviates(EntryTokens tokens, int first, int at)
    {
        if (!tokens[at].IsInitial || tokens[at + 1].Sign != '.')
            return false;

        for (var near = at - 1; near >= first; near--)
        {
            if (tokens[near].IsInitial)
                return tokens[near + 1].Sign == '.';
        }

        return tokens[at - 1].Sign == ',';
    }

    /// <summary>A bracket that closes one opened in the segment, or a sign that words end with.</summary>
    private static bool IsClosing(EntryTokens tokens, int first, int at)
    {
        var opening = tokens[at].Sign switch
        {
            ')' => '(',
            ']' => '[',
            '>' => '<',
            '?' or '!' or '+' or '%' => '\0',
            _ => ' ',
        };
        if (opening is '\0' or ' ')
            return opening == '\0';

        var depth = 0;
        for (var near = at - 1; near >= first; near--)
            depth += tokens[near].Sign == opening ? 1 : tokens[near].Sign == tokens[at].Sign ? -1 : 0;

        return depth > 0;
    }
}
