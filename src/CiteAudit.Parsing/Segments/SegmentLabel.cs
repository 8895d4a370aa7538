namespace CiteAudit.Parsing.Segments;

/// <summary>What a stretch of an entry is, in the convention of annotated reference strings: bare values, everything between them <see cref="Other"/>.</summary>
internal enum SegmentLabel
{
    Other,
    Author,
    Title,
    Container,
    Series,
    Editor,
    Publisher,
    Place,
    Date,
    Volume,
    Issue,
    Pages,
    Doi,
    Url,
    Edition,
    Note,
    Institution,
    Identifier,
}
