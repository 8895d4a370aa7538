namespace CiteAudit.Relating.Tables;

/// <summary>Makes probabilities of the trees' scores, and says from which on a mismatch is clear and up to which there is none.</summary>
internal sealed record Calibration(float Slope, float Offset, float ClearFrom, float FitUpTo)
{
    public double ProbabilityOf(float score) => 1 / (1 + Math.Exp(-((Slope * score) + Offset)));
}
