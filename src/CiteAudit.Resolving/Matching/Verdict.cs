using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>What the replies of all registries come to for one reference.</summary>
internal static class Verdict
{
    public static Resolution Of(Reference reference, IReadOnlyList<RegistryReply> replies)
    {
        var work = replies.Select(reply => reply.Work).FirstOrDefault(held => held is not null);
        var resolution = work is null ? WithoutRecord(reference, replies) : Compared(reference, Match.Of(reference, work));
        return resolution with { Answers = [.. replies.Select(reply => reply.Answer)] };
    }

    private static Resolution Compared(Reference reference, Match match)
    {
        var (outcome, reason) = Judge(match);
        return new Resolution(reference.Key, outcome, reason)
        {
            Work = match.Work,
            Comparisons = match.Comparisons,
            Score = Score.Of(match),
        };
    }

    private static (Outcome Outcome, string Reason) Judge(Match match)
    {
        var record = $"{match.Work.Registry}'s record of {match.Work.Id}";
        if (match.Comparisons.Count == 0)
            return (Outcome.CouldNotCheck, $"{record} has no field to compare with the entry's.");
        if (match.IsAnotherWork)
            return (Outcome.WrongWork, $"{match.Work.Id} leads to another work: {Named(match.Work)}.");
        if (match.Differences is not { Count: > 0 } differences)
            return (Outcome.Confirmed, $"{record} agrees with the entry.");

        return (Outcome.Differs, $"{record} differs from the entry in {Listed(differences)}.");
    }

    private static Resolution WithoutRecord(Reference reference, IReadOnlyList<RegistryReply> replies)
    {
        if (replies.FirstOrDefault(reply => reply.ShowsUnregistered) is { } proof)
            return new Resolution(reference.Key, Outcome.NotConfirmed, $"{proof.Answer.Registry} says that {reference.Doi?.Value?.Value} is not registered.");

        return new Resolution(reference.Key, Outcome.CouldNotCheck, Unchecked.Why(reference, [.. replies.Select(reply => reply.Answer)]));
    }

    private static string Named(Work work) => work.Authors is [var first, ..] ? $"\"{work.Titles[0]}\" by {first}" : $"\"{work.Titles[0]}\"";

    private static string Listed(IReadOnlyList<Comparison> differences)
    {
        var names = differences.Select(difference => "the " + difference.Field.ToString().ToLowerInvariant()).ToList();
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
