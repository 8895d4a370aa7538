namespace CiteAudit.Training.Labels.Learning;

/// <summary>How long and how boldly to learn.</summary>
internal sealed record LearningPlan(int Epochs = 12, float Step = 0.04f, float Decay = 1e-4f, int Cutoff = 8, int Averaged = 2, int Batch = 48, float Dropped = 0.3f, int Rendered = 20000);
