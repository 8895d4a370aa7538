using System.Text;
using CiteAudit.Training.Labels.Data;

namespace CiteAudit.Training.Labels.Augmenting;

/// <summary>Loses and adds spaces around signs, as extraction from pages does.</summary>
internal static class SpaceChanges
{
    public static void Apply(List<LabelledPart> parts, Chance chance)
    {
        var lost = chance.Of(0.11) ? chance.Any([1.0, 0.4, 0.15]) : 0;
        var added = chance.Of(0.11) ? chance.Any([1.0, 0.4, 0.15]) : 0;
        if (lost == 0 && added == 0)
            return;

        var before = ' ';
        for (var at = 0; at < parts.Count; at++)
        {
            if (parts[at].Label is Parsing.Segments.SegmentLabel.Url or Parsing.Segments.SegmentLabel.Doi || parts[at].Text.Contains("://", StringComparison.Ordinal))
                continue;

            parts[at] = parts[at] with { Text = Changed(parts[at].Text, ref before, lost, added, chance) };
        }
    }

    private static string Changed(string text, ref char before, double lost, double added, Chance chance)
    {
        var changed = new StringBuilder(text.Length + 8);
        foreach (var glyph in text)
        {
            if (glyph == ' ' && before is '.' or ',' or ':' or ';' or ')' && chance.Of(lost))
                continue;

            if (glyph is '.' or ',' or ':' or ';' or ')' or '-' or '–' && before != ' ' && chance.Of(added))
                changed.Append(' ');

            changed.Append(glyph);
            before = glyph;
        }

        return changed.ToString();
    }
}
