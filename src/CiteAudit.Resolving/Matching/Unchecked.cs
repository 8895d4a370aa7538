using CiteAudit.Model;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving.Matching;

/// <summary>Why a reference could not be checked, in words that accuse nobody.</summary>
internal static class Unchecked
{
    public static string Why(Reference reference, IReadOnlyList<RegistryAnswer> answers)
    {
        if (reference.Doi?.Value is not { } doi)
            return Sentence(PrintedDoi.WhyNone(reference) ?? "");
        if (answers.FirstOrDefault(answer => answer.State == AnswerState.CouldNotAnswer) is { } silent)
            return $"{silent.Registry} could not answer about {doi}: {silent.Detail}.";
        if (answers.Any(answer => answer.State == AnswerState.Held))
            return $"{doi} is registered{By(doi)}, but no registry asked gave its record.";
        if (answers.FirstOrDefault(answer => answer.State == AnswerState.NotHeld) is { } elsewhere)
            return $"{elsewhere.Registry} does not hold {doi}; {Elsewhere(doi)}, and {Resolver(answers)}.";

        return answers is [var first, ..] ? $"Nobody could be asked about {doi}: {first.Detail}." : "No registry was asked.";
    }

    /// <summary>Who could not answer about an identifier, or was not asked, and why.</summary>
    public static string Silence(IEnumerable<RegistryReply> replies)
    {
        var answers = replies.Where(reply => !reply.Searched).Select(reply => reply.Answer).ToList();
        var silent = answers.Find(answer => answer.State == AnswerState.CouldNotAnswer) ?? answers.Find(answer => answer is { State: AnswerState.NotAsked, Registry: DoiOrg.RegistryName });
        return silent switch
        {
            { State: AnswerState.CouldNotAnswer } => $"{silent.Registry} could not answer, {silent.Detail}",
            { } => $"{silent.Registry} was not asked, {silent.Detail}",
            _ => "no registry asked gave its record",
        };
    }

    private static string Elsewhere(Doi doi) => Agencies.Of(doi.Prefix) is { } agency ? $"{doi.Prefix} is a prefix of another agency, {agency}" : "another agency may";

    /// <summary>Of all registries it alone knows whether a DOI exists.</summary>
    private static string Resolver(IReadOnlyList<RegistryAnswer> answers) =>
        answers.FirstOrDefault(answer => answer.Registry == DoiOrg.RegistryName) is { Detail: { } detail }
            ? $"{DoiOrg.RegistryName} was not asked whether it exists: {detail}"
            : $"{DoiOrg.RegistryName} was not asked whether it exists";

    private static string By(Doi doi) => Agencies.Of(doi.Prefix) is { } agency ? $" with another agency, {agency}" : "";

    private static string Sentence(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..].TrimEnd('.')}.";
}
