using CiteAudit.Training.Topics.Data;

namespace CiteAudit.Training.Topics.Learning;

/// <summary>A pair's signals under what was made known of it: how much of the citing paper, and the work's venue and abstract.</summary>
internal sealed record Weighed(LabelledPair Pair, ClaimRange Range, bool Details, float[] Signals);
