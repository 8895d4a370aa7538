using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>A year in the text as citations print it, with the letters behind it; zero where words say that there is none.</summary>
internal sealed record YearMark(TextSpan Span, int Year, string Letters);
