using CiteAudit.Parsing.Segments.Chain;

namespace CiteAudit.Training.Labels.Learning;

/// <summary>All that is learned: a row per feature, and transitions for all gaps together and for each class of gap.</summary>
internal sealed class Weights(int features)
{
    private const int TransitionRows = (GapClass.Count + 1) * ChainShape.Rows;

    private readonly float[] features = new float[(features + 1) * LearningRate.RowLength];
    private readonly float[] transitions = new float[TransitionRows * LearningRate.RowLength];

    public Span<float> Feature(int row) => features.AsSpan(row * LearningRate.RowLength, LearningRate.RowLength);

    /// <summary>A row of a transition matrix; -1 stands for what all gaps share.</summary>
    public Span<float> Transition(int gap, int row) =>
        transitions.AsSpan((((gap + 1) * ChainShape.Rows) + row) * LearningRate.RowLength, LearningRate.RowLength);

    public float Score(int gap, int row, int column) => Transition(-1, row)[column] + Transition(gap, row)[column];

    public void FillTransitions(Transitions into)
    {
        for (var gap = 0; gap < GapClass.Count; gap++)
            FillTransitions(into, gap);
    }

    private void FillTransitions(Transitions into, int gap)
    {
        for (var row = 0; row < ChainShape.Rows; row++)
        {
            for (var column = 0; column < ChainShape.Labels; column++)
                into.Set(gap, row, column, Score(gap, row, column));
        }
    }

    /// <summary>Adds another's weights to these; for means over several states of learning.</summary>
    public void Add(Weights other, float times, float featureScale)
    {
        for (var at = 0; at < features.Length; at++)
            features[at] += times * featureScale * other.features[at];

        for (var at = 0; at < transitions.Length; at++)
            transitions[at] += times * other.transitions[at];
    }
}
