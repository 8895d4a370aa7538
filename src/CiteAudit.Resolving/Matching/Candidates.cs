using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>Finds among the records that a search gave the one that was meant, or none.</summary>
internal static class Candidates
{
    // The least probability at which 99 in 100 choices are right; see the head of Weights.txt.
    private const double Enough = 0.6;

    // How many times likelier the first must be than another work: e to this.
    private const double ClearLead = 2;

    private const int FewestFieldsThatAgree = 2;

    public static Choice Choose(Reference reference, IReadOnlyList<Work> works)
    {
        var ranked = works.DistinctBy(work => (work.Registry, work.Id))
            .Select(work => Candidate.Of(reference, work))
            .OrderByDescending(candidate => candidate.Odds)
            .ThenBy(candidate => candidate.Match.Work.Id, StringComparer.Ordinal)
            .ToList();
        var fit = ranked.Where(candidate => candidate is { Unfit: null, Match.IsAnotherWork: false }).ToList();
        var likely = fit.Where(IsEnough).ToList();
        if (likely.Count == 0)
            return new Choice(Match: null, 0, WhyNone(ranked));

        var best = Preferred(reference, likely[0], fit);
        return Rival(best, likely) is { } rival
            ? new Choice(Match: null, best.Probability, $"{best.Match.Work.Id} and {rival.Match.Work.Id} fit the entry equally well.")
            : new Choice(best.Match, best.Probability, $"{best.Match.Work.Registry}'s record of {best.Match.Work.Id} is the likest of {Count(ranked)}.");
    }

    private static bool IsEnough(Candidate candidate) =>
        candidate.Probability >= Enough
        && candidate.Match.Comparisons.Count(comparison => comparison.Agreement != Agreement.Different) >= FewestFieldsThatAgree;

    /// <summary>The published version before its preprint, unless the entry is of the preprint.</summary>
    private static Candidate Preferred(Reference reference, Candidate first, List<Candidate> fit)
    {
        var published = first.Match.Work.Kind == WorkKind.Preprint && !Preprints.IsCited(reference)
            ? fit.Find(other => other.Match.Work.Kind != WorkKind.Preprint && AreVersions(first.Match.Work, other.Match.Work))
            : null;
        return published ?? first;
    }

    /// <summary>Another work, or another publication of this one, that fits as well.</summary>
    private static Candidate? Rival(Candidate best, List<Candidate> likely) => likely.Find(other =>
        other != best
        && best.Odds - other.Odds < ClearLead
        && !AreSame(best.Match.Work, other.Match.Work)
        && !((other.Match.Work.Kind == WorkKind.Preprint) != (best.Match.Work.Kind == WorkKind.Preprint) && AreVersions(best.Match.Work, other.Match.Work)));

    /// <summary>Two registries' records of one DOI.</summary>
    private static bool AreSame(Work one, Work other) => one.Doi is { } doi && doi == other.Doi;

    private static bool AreVersions(Work one, Work other) =>
        one.Titles.Any(title => TitleMatch.Of(title, other.Titles) is { Form: TitleForm.Same or TitleForm.Cut or TitleForm.Misspelt })
        && AuthorsMatch.Of(one.Authors, more: false, other.Authors) is not { Comparison.Agreement: Agreement.Different };

    private static string WhyNone(List<Candidate> ranked)
    {
        if (ranked.Count == 0)
            return "No record was given.";
        if (ranked[0].Unfit is { } unfit)
            return $"The likest record, {ranked[0].Match.Work.Id}, is not the work that was meant: {unfit}.";

        return $"None of {Count(ranked)} is like the entry in enough fields; the likest is {ranked[0].Match.Work.Id}.";
    }

    private static string Count(List<Candidate> ranked) =>
        ranked.Count == 1 ? "one record" : string.Create(CultureInfo.InvariantCulture, $"{ranked.Count} records");
}
