using CiteAudit.Parsing.Segments;
using CiteAudit.Parsing.Segments.Chain;
using CiteAudit.Parsing.Segments.Tokens;
using CiteAudit.Training.Labels.Data;

namespace CiteAudit.Training.Labels.Learning;

/// <summary>The labels each token of an annotated string may have, a bit each.</summary>
internal static class Gold
{
    public const uint Any = (1u << ChainShape.Labels) - 1;

    public static void Allow(EntryTokens tokens, IReadOnlyList<LabelledPart> parts, bool openGaps, List<uint> allowed)
    {
        allowed.Clear();
        var (part, end) = (0, parts[0].Text.Length);
        for (var at = 0; at < tokens.Count; at++)
        {
            var place = tokens[at].Start;
            while (place >= end && part + 1 < parts.Count)
                end += parts[++part].Text.Length;

            var isOpen = openGaps && parts[part].Label == SegmentLabel.Other && !LeadIns.IsLeadIn(parts[part].Text);
            allowed.Add(isOpen ? Any : 1u << (int)parts[part].Label);
        }

        TrimEnds(tokens, allowed);
    }

    // Sources differ in whether the stop behind a segment is part of it. Here it never is.
    private static void TrimEnds(EntryTokens tokens, List<uint> allowed)
    {
        var at = 0;
        while (at < allowed.Count)
        {
            var end = at + 1;
            while (end < allowed.Count && allowed[end] == allowed[at])
                end++;

            var (first, last) = (at, end - 1);
            if (allowed[at] is not (1 or Any))
            {
                SegmentCutter.TrimEnds(tokens, ref first, ref last);
                for (var outside = at; outside < end; outside++)
                {
                    if (outside < first || outside > last)
                        allowed[outside] = 1;
                }
            }

            at = end;
        }
    }
}
