namespace CiteAudit.Resolving.Matching;

/// <summary>How likely the record is the work that was meant, by the weights learned from pairs whose answer is known.</summary>
internal static class Score
{
    private const int Digits = 3;

    public static double Of(Match match) => match.Comparisons.Count == 0 ? 0 : Math.Round(Likelihood(Odds(match)), Digits);

    /// <summary>The logarithm of the odds, which tells two near certainties apart.</summary>
    public static double Odds(Match match) => Signs.Of(match).Sum(Weights.Learned.Of);

    public static double Likelihood(double odds) => 1 / (1 + Math.Exp(-odds));
}
