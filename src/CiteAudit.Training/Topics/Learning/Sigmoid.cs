namespace CiteAudit.Training.Topics.Learning;

internal static class Sigmoid
{
    public static float Of(float odds) => odds > 15 ? 1 : odds < -15 ? 0 : 1 / (1 + MathF.Exp(-odds));
}
