using CiteAudit.Model;
using CiteAudit.Resolving.Matching;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving;

/// <summary>What it means that registries were asked and searched, and none gave the record.</summary>
internal static class Absence
{
    // Two that cover all fields, and do not copy from each other: with less, nothing is said against an entry.
    private static readonly string[] Telling = [Crossref.RegistryName, OpenAlex.RegistryName];

    public static Resolution Of(Reference reference, IReadOnlyList<RegistryReply> replies)
    {
        var (outcome, reason) = Judge(reference, replies);
        return new Resolution(reference.Key, outcome, reason);
    }

    private static (Outcome Outcome, string Reason) Judge(Reference reference, IReadOnlyList<RegistryReply> replies)
    {
        if (replies.FirstOrDefault(reply => reply.ShowsUnregistered) is { } proof)
            return (Outcome.NotConfirmed, $"{proof.Answer.Registry} says that {reference.Doi?.Value} is not registered.");
        if (reference.Doi?.Value is { } doi)
            return (Outcome.CouldNotCheck, WithDoi(reference, doi, replies));
        if (WhyOpen(replies) is { } open)
            return (Outcome.CouldNotCheck, open);
        if (Unheld.Why(reference) is { } unheld)
            return (Outcome.CouldNotCheck, unheld);
        if (Nearest(reference, replies) is { } work)
            return (Outcome.CouldNotCheck, $"{work.Registry} holds a work of much the same title, {work.Id}, which does not agree well enough to be taken for the one meant.");

        return (Outcome.NotConfirmed, $"{Listed(replies)} hold no work of this title, first author and year.");
    }

    private static string WithDoi(Reference reference, Doi doi, IReadOnlyList<RegistryReply> replies)
    {
        var silent = replies.Select(reply => reply.Answer).Where(answer => answer.State == AnswerState.CouldNotAnswer).ToList();
        if (replies.Any(reply => reply.Answer.State == AnswerState.Held))
        {
            // Who registered it should have the record; that others failed to give theirs matters less.
            return (silent.Find(answer => answer.Registry == AgencyRecord.RegistryName) ?? silent.FirstOrDefault()) is { } failed
                ? $"{doi} is registered, but {Named(failed)} did not give its record: {failed.Detail}."
                : $"{doi} is registered, but no registry asked gave its record.";
        }

        if (silent is [var first, ..])
            return $"{first.Registry} could not answer about {doi}: {first.Detail}.";

        return Unchecked.Why(reference, [.. replies.Select(reply => reply.Answer)]);
    }

    private static string Named(RegistryAnswer answer) => answer.Registry == AgencyRecord.RegistryName ? "its " + answer.Registry : answer.Registry;

    private static string? WhyOpen(IReadOnlyList<RegistryReply> replies)
    {
        if (replies.FirstOrDefault(reply => reply.Answer.State == AnswerState.CouldNotAnswer) is { Answer: var silent })
            return $"{silent.Registry} could not answer: {silent.Detail}.";

        return Telling
            .Select(name => (Name: name, Replies: replies.Where(reply => reply.Role == RegistryRole.Search && string.Equals(reply.Answer.Registry, name, StringComparison.Ordinal)).ToList()))
            .Where(telling => !telling.Replies.Exists(reply => reply.Answer.State == AnswerState.NotHeld))
            .Select(telling => $"{telling.Name} was not searched: {telling.Replies.Find(reply => reply.Answer.Detail is not null)?.Answer.Detail ?? "it is left out"}.")
            .FirstOrDefault();
    }

    private static Work? Nearest(Reference reference, IReadOnlyList<RegistryReply> replies) =>
        replies.SelectMany(reply => reply.Candidates)
            .FirstOrDefault(work => TitleMatch.Of(reference.Title, work.Titles) is { Comparison.Agreement: not Agreement.Different });

    private static string Listed(IReadOnlyList<RegistryReply> replies)
    {
        var names = replies.Where(reply => reply.Answer.State == AnswerState.NotHeld).Select(reply => reply.Answer.Registry).Distinct(StringComparer.Ordinal).ToList();
        return $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
