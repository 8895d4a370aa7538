using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>A stretch of a passage that cites by author and year, and the works it cites.</summary>
internal sealed record DatedMarker(TextSpan Span, IReadOnlyList<CitedItem> Items);
