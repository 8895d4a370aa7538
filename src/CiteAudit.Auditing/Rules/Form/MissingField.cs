using CiteAudit.Model;

namespace CiteAudit.Auditing.Rules.Form;

internal sealed class MissingField() : ReferenceRule(
    "CIT101", nameof(MissingField), RuleFamily.Form, "An entry lacks what a reader needs to find the work", Severity.Warning, since: "0.1")
{
    // Below this the parser itself doubts its reading, and what looks missing may only be unread.
    private const double SureEnough = 0.6;

    private protected override Verdict? Judge(Reference reference, Dossier dossier)
    {
        if (reference.Title is null || reference.Confidence < SureEnough || reference.Damage.Count > 0)
            return CannotTell("The entry could not be read surely enough to say what it lacks.", reference.Key);

        var missing = Missing(reference).ToList();
        if (missing.Count == 0)
            return null;

        return On(reference, $"Entry {reference.Name} names {Listed(missing)}.") with
        {
            Confidence = reference.Confidence,
            Suggestion = reference.Doi is { Ok: true }
                ? "Take the missing details from the record its DOI leads to."
                : "Ask the author for the missing details; an entry that cannot be found cannot be checked.",
        };
    }

    private static IEnumerable<string> Missing(Reference reference) => reference.Kind switch
    {
        WorkKind.Article => MissingFromArticle(reference),
        WorkKind.Unknown => MissingFromAnything(reference),
        WorkKind.Book => MissingFromBook(reference),
        WorkKind.Chapter when reference.Container is null => ["no book that the chapter stands in"],
        _ => [],
    };

    private static IEnumerable<string> MissingFromArticle(Reference reference)
    {
        if (reference.Container is null)
            yield return "no journal";
        if (reference.Issued is null)
            yield return "no year";
        if (reference is { Volume: null, Issue: null, Pages: null })
            yield return "neither volume, issue nor pages";
    }

    private static IEnumerable<string> MissingFromAnything(Reference reference)
    {
        if (reference is { Container: null, Publisher: null, Url: null })
            yield return "neither a journal, a publisher nor an address";
        if (reference.Issued is null)
            yield return "no year";
    }

    private static IEnumerable<string> MissingFromBook(Reference reference)
    {
        if (reference.Publisher is null)
            yield return "no publisher";
        if (reference.Issued is null)
            yield return "no year";
    }

    private static string Listed(List<string> missing) =>
        missing.Count == 1 ? missing[0] : $"{string.Join(", ", missing[..^1])} and {missing[^1]}";
}
