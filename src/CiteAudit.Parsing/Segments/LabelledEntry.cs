namespace CiteAudit.Parsing.Segments;

/// <summary>The segments of an entry in order, and how likely it is that all of the main ones are right.</summary>
internal sealed record LabelledEntry(IReadOnlyList<Segment> Segments, double Confidence);
