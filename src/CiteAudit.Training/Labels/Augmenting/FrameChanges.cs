using System.Globalization;
using CiteAudit.Parsing.Segments;
using CiteAudit.Training.Labels.Data;

namespace CiteAudit.Training.Labels.Augmenting;

/// <summary>Changes what stands around the fields: list numbers, a DOI at the end, the last stop, how titles are capitalised.</summary>
internal static class FrameChanges
{
    public static void Apply(List<LabelledPart> parts, Chance chance)
    {
        ChangeNumber(parts, chance);
        if (chance.Of(0.3))
            DropLast(parts, SegmentLabel.Doi);

        if (chance.Of(0.1) && parts[^1].Label == SegmentLabel.Other)
            parts[^1] = parts[^1] with { Text = parts[^1].Text.TrimEnd('.', ' ') };

        if (chance.Of(0.08))
            Recase(parts, chance);

        if (chance.Of(0.02))
            AddMedium(parts, chance);
    }

    // Vancouver styles say so of what was read online, behind the title of a book or a journal.
    private static void AddMedium(List<LabelledPart> parts, Chance chance)
    {
        var at = parts.FindLastIndex(part => part.Label is SegmentLabel.Container);
        at = at < 0 ? parts.FindIndex(part => part.Label is SegmentLabel.Title) : at;
        if (at >= 0)
            parts.Insert(at + 1, new LabelledPart(SegmentLabel.Other, chance.Any([" [Internet]", " [Online]", " [online]", " [Electronic resource]"])));
    }

    private static void ChangeNumber(List<LabelledPart> parts, Chance chance)
    {
        if (parts[0].Label == SegmentLabel.Other && parts[0].Text.Any(char.IsAsciiDigit) && !parts[0].Text.Any(char.IsLetter))
        {
            if (chance.Of(0.4) && parts.Count > 1)
                parts.RemoveAt(0);
        }
        else if (chance.Of(0.15) && parts[0].Label != SegmentLabel.Other)
        {
            var number = (chance.Below(120) + 1).ToString(CultureInfo.InvariantCulture);
            parts.Insert(0, new LabelledPart(SegmentLabel.Other, chance.Any([$"[{number}] ", $"{number}. ", $"{number} ", $"({number}) ", $"{number}.", $"[{number}]", $"{number}) "])));
        }
    }

    private static void DropLast(List<LabelledPart> parts, SegmentLabel label)
    {
        var at = parts.FindLastIndex(part => part.Label == label);
        if (at < parts.Count - 2 || at < 2)
            return;

        parts.RemoveRange(at - 1, parts.Count - at + 1);
        parts.Add(new LabelledPart(SegmentLabel.Other, "."));
    }

    private static void Recase(List<LabelledPart> parts, Chance chance)
    {
        var way = chance.Below(3);
        for (var at = 0; at < parts.Count; at++)
        {
            if (parts[at].Label == SegmentLabel.Title || (way == 2 && parts[at].Label == SegmentLabel.Container))
                parts[at] = parts[at] with { Text = Recased(parts[at].Text, way) };
        }
    }

    private static string Recased(string text, int way) => way switch
    {
        0 => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text.ToLowerInvariant()),
        1 => text.ToUpperInvariant(),
        _ => text.Length == 0 ? text : text[..1] + text[1..].ToLowerInvariant(),
    };
}
