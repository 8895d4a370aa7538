namespace CiteAudit.Parsing.Markers;

/// <summary>A pair of brackets with what stands between, by the offsets of the two brackets.</summary>
internal sealed record BracketGroup(int Open, int Close);
