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
            return $"{doi} is registered{By(doi)}, but its record is not available offline.";
        if (answers.FirstOrDefault(answer => answer.State == AnswerState.NotHeld) is { } elsewhere)
            return Elsewhere(doi, elsewhere.Registry);

        return answers is [var first, ..] ? $"{Sentence(first.Detail ?? "").TrimEnd('.')} for {doi}." : "No registry was asked.";
    }

    private static string Elsewhere(Doi doi, string registry) => Agencies.Of(doi.Prefix) is { } agency
        ? $"{registry} does not hold {doi}: {doi.Prefix} is a prefix of another agency, {agency}, whose record is not available offline."
        : $"{registry} does not hold {doi}; another agency may, and no recorded answer says whether the DOI exists.";

    private static string By(Doi doi) => Agencies.Of(doi.Prefix) is { } agency ? $" with another agency, {agency}" : "";

    private static string Sentence(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..].TrimEnd('.')}.";
}
