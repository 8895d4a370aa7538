using CiteAudit.Parsing.Segments;

namespace CiteAudit.Training.Labels.Data;

/// <summary>A stretch of an annotated string under its label.</summary>
internal readonly record struct LabelledPart(SegmentLabel Label, string Text);
