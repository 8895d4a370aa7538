using CiteAudit.Parsing.Segments;

namespace CiteAudit.Training.Rendering;

/// <summary>A stretch of a rendered reference and what it is.</summary>
internal sealed record Piece(SegmentLabel Label, string Text);
