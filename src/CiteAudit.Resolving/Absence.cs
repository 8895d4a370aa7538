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
        if (replies.FirstOrDefault(reply => reply.Answer.State == AnswerState.CouldNotAnswer) is { Answer: var silent })
            return $"{silent.Registry} could not answer about {doi}: {silent.Detail}.";
        if (replies.Any(reply => reply.Answer.State == AnswerState.Held))
            return $"{doi} is registered, but no registry asked gave its record.";

        return Unchecked.Why(reference, [.. replies.Select(reply => reply.Answer)]);
    }

    private static string? WhyOpen(IReadOnlyList<RegistryReply> replies)
    {
        if (replies.FirstOrDefault(reply => reply.Answer.State == AnswerState.CouldNotAnswer) is { Answer: var silent })
            return $"{silent.Registry} could not answer: {silent.Detail}.";

        return Telling
            .Select(name => (Name: name, Replies: replies.Where(reply => string.Equals(reply.Answer.Registry, name, StringComparison.Ordinal)).ToList()))
            .Where(telling => !telling.Replies.Exists(reply => reply.Answer.State == AnswerState.NotHeld))
            .Select(telling => $"{telling.Name} was not asked: {WhyNot(telling.Replies) ?? "it is left out"}.")
            .FirstOrDefault();
    }

    /// <summary>That an entry prints no DOI is no news; why the search found nobody to ask is.</summary>
    private static string? WhyNot(IEnumerable<RegistryReply> replies) =>
        replies.OrderBy(reply => reply.Role == RegistryRole.Search ? 0 : 1).Select(reply => reply.Answer.Detail).FirstOrDefault(detail => detail is not null);

    private static Work? Nearest(Reference reference, IReadOnlyList<RegistryReply> replies) =>
        replies.SelectMany(reply => reply.Candidates)
            .FirstOrDefault(work => TitleMatch.Of(reference.Title, work.Titles) is { Comparison.Agreement: not Agreement.Different });

    private static string Listed(IReadOnlyList<RegistryReply> replies)
    {
        var names = replies.Where(reply => reply.Answer.State == AnswerState.NotHeld).Select(reply => reply.Answer.Registry).Distinct(StringComparer.Ordinal).ToList();
        return $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
