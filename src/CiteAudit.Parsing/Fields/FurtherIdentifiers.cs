using CiteAudit.Model;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Parsing.Fields;

/// <summary>Identifiers whose form alone does not tell them, where a label says that there is one: a bare arXiv number, an ISBN without its name.</summary>
internal static class FurtherIdentifiers
{
    public static void AddTo(List<Field> fields, string text, IReadOnlyList<Segment> segments)
    {
        foreach (var segment in segments)
        {
            if (segment.Label is SegmentLabel.Identifier && NameOf(segment.Span.In(text).Trim()) is { } name && !fields.Exists(field => field.Name == name))
                fields.Add(new Field(name, FieldSpan.Trim(text, segment.Span, name), segment.Confidence));
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
