namespace CiteAudit.Parsing.Segments.Chain;

/// <summary>
/// The states of the chain. A label's own tokens are one state; tokens of <see cref="SegmentLabel.Other"/> remember the label they
/// follow, so that what comes after a lead-in or a comma still depends on what came before it.
/// </summary>
internal static class ChainShape
{
    public const int Labels = 18;

    /// <summary>Room for the labels in whole vectors.</summary>
    public const int Lanes = 24;

    /// <summary>Rows of a transition matrix: leaving a label's own tokens, then leaving the other tokens behind it.</summary>
    public const int Rows = 2 * Labels;

    /// <summary>A matrix has a column for each label to go to; the first is for the other tokens behind the row's label.</summary>
    public const int Matrix = Rows * Lanes;
}
