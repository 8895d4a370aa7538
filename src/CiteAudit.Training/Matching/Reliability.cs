namespace CiteAudit.Training.Matching;

/// <summary>The pairs to which a like probability was given, and how many of them were matches.</summary>
internal sealed record Reliability(double Stated, double Found, int Pairs);
