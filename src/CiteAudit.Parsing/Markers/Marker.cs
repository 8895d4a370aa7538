using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers;

/// <summary>A citation as found in a passage: where it stands and the labels it prints, ranges written out.</summary>
internal sealed record Marker(int Passage, TextSpan Span, IReadOnlyList<string> Labels);
