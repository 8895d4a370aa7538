using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>A word before a year, with its folded parts: "Al-Zahrani" is one word of two parts.</summary>
internal sealed record NameWord(TextSpan Span, NameWordKind Kind, IReadOnlyList<string> Parts);
