using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>What names and a year lead to: an entry, or several of which none fits best; and where the names start.</summary>
internal sealed record Fit(Reference? Reference, int Start);
