namespace CiteAudit.Training.Labels.Measuring;

/// <summary>A labelled string: how sure the chain was of it, what was said of that, and whether its main fields were right.</summary>
internal readonly record struct Judged(double Sure, double Confidence, bool Right);
