using CiteAudit.Model;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Parsing.Fields;

/// <summary>Identifiers whose form alone does not tell them, where a label says that there is one: a bare arXiv number, an ISBN without its name.</summary>
internal static class FurtherIdentifiers
{
    public static IEnumerable<Field> Read(string text, IReadOnlyList<Segment> segments)
    {
        foreach (var segment in segments.Where(segment => segment.Label is SegmentLabel.Identifier))
        {
            var printed = segment.Span.In(text);
            if (NameOf(printed.Trim()) is { } name)
                yield return new Field(name, FieldSpan.Trim(text, segment.Span, name), segment.Confidence);
        }
    }

    private static FieldName? NameOf(string printed)
    {
        if (ArxivId.Parse(printed).Ok)
            return FieldName.Arxiv;
        if (Isbn.Parse(printed).Ok)
            return FieldName.Isbn;
        return Issn.Parse(printed).Ok ? FieldName.Issn : null;
    }
}
