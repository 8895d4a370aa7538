using System.Text.Json.Nodes;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Training.Labels.Data;

/// <summary>Reads annotated strings, a JSON object a line: id, source, and segments of label and text.</summary>
internal static class LabelledFile
{
    public static LabelledString ReadLine(string line)
    {
        var json = JsonNode.Parse(line)!;
        var parts = json["segments"]!.AsArray()
            .Select(pair => new LabelledPart(Enum.Parse<SegmentLabel>((string)pair![0]!, ignoreCase: true), (string)pair[1]!))
            .ToList();
        CloseBrackets(parts);
        var (id, source) = ((string)json["id"]!, (string)json["source"]!);
        return new LabelledString(id, source, GroupOf(id, source, parts), parts, line);
    }

    /// <summary>A bracket that closes one opened in a segment is the segment's, though some sources cut it off.</summary>
    private static void CloseBrackets(List<LabelledPart> parts)
    {
        for (var at = 0; at + 1 < parts.Count; at++)
        {
            var (part, next) = (parts[at], parts[at + 1]);
            if (part.Label == SegmentLabel.Other || next.Label != SegmentLabel.Other || next.Text.Length < 2 || !IsClosedBy(part.Text, next.Text[0]))
                continue;

            parts[at] = part with { Text = part.Text + next.Text[0] };
            parts[at + 1] = next with { Text = next.Text[1..] };
        }
    }

    private static bool IsClosedBy(string text, char glyph) =>
        glyph is ')' or '）' && text.Count(one => one is '(' or '（') > text.Count(one => one is ')' or '）');

    // Rendered works stand in many styles, so that the work is the group; elsewhere the id starts with the document's.
    private static string GroupOf(string id, string source, List<LabelledPart> parts)
    {
        if (source is "grobid" or "plos" or "cermine")
            return id[..id.LastIndexOf('-')];

        var title = parts.Find(part => part.Label == SegmentLabel.Title).Text;
        return source is "gbt7714" or "rendered" && title is not null ? Kept.LettersAndDigits(title) : id;
    }
}
