using CiteAudit.Model;
using CiteAudit.Resolving.Anatomy;

namespace CiteAudit.Resolving.Matching;

/// <summary>What the replies of all registries come to for one reference.</summary>
internal static class Verdict
{
    private const int FewestThatLooked = 2;

    public static Resolution Of(Reference reference, IReadOnlyList<RegistryReply> replies)
    {
        var work = replies.Select(reply => reply.Work).FirstOrDefault(held => held is not null);
        var resolution = work is null ? WithoutRecord(reference, replies) : Compared(reference, Match.Of(reference, work));
        return resolution with { Answers = [.. replies.Select(reply => reply.Answer)], Anatomy = DoiReader.Read(reference) };
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
        if (replies.Any(reply => reply.Searched))
            return Searched(reference, replies);

        return new Resolution(reference.Key, Outcome.CouldNotCheck, Unchecked.Why(reference, [.. replies.Select(reply => reply.Answer)]));
    }

    /// <summary>Only when several that would hold such a work looked for it, and none failed to answer, does not finding it say anything.</summary>
    private static Resolution Searched(Reference reference, IReadOnlyList<RegistryReply> replies)
    {
        var looked = replies.Where(reply => reply is { Searched: true, Answer.State: AnswerState.NotHeld }).Select(reply => reply.Answer.Registry).Distinct(StringComparer.Ordinal).ToList();
        var reason = replies.FirstOrDefault(reply => reply.Answer.State == AnswerState.CouldNotAnswer) is { } silent
            ? $"{silent.Answer.Registry} could not answer: {silent.Answer.Detail}."
            : OutsideRegistries.Why(reference) is { } outside
                ? $"No registry that was asked holds such a work, which says little: {outside}."
                : looked.Count < FewestThatLooked
                    ? $"Only {(looked.Count == 0 ? "no registry" : looked[0])} was asked for such a work."
                    : null;

        return reason is null
            ? new Resolution(reference.Key, Outcome.NotConfirmed, $"{string.Join(" and ", looked)} say that they hold no such work.")
            : new Resolution(reference.Key, Outcome.CouldNotCheck, reason);
    }

    private static string Named(Work work) => work.Authors is [var first, ..] ? $"\"{work.Titles[0]}\" by {first}" : $"\"{work.Titles[0]}\"";

    private static string Listed(IReadOnlyList<Comparison> differences)
    {
        var names = differences.Select(difference => "the " + difference.Field.ToString().ToLowerInvariant()).ToList();
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
