using CiteAudit.Model;

namespace CiteAudit.Parsing.Segments;

/// <summary>A stretch of an entry under one label, and how likely label and ends are right.</summary>
internal sealed record Segment(SegmentLabel Label, TextSpan Span, double Confidence = 1);
