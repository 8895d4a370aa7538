using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>A record that a search gave, beside the reference.</summary>
internal sealed record Candidate(Match Match, double Odds, string? Unfit)
{
    public double Probability { get; } = Score.Likelihood(Odds);

    public static Candidate Of(Reference reference, Work work)
    {
        var match = Match.Of(reference, work);
        return new Candidate(match, Score.Odds(match), Matching.Unfit.Why(reference, match));
    }
}
