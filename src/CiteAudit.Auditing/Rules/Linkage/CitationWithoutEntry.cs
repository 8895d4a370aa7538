using CiteAudit.Model;

namespace CiteAudit.Auditing.Rules.Linkage;

internal sealed class CitationWithoutEntry() : CitationRule(
    "CIT402", nameof(CitationWithoutEntry), RuleFamily.Linkage, "A citation leads to no entry", Severity.Error, since: "0.1")
{
    private protected override Verdict? Judge(Citation citation, Claim? claim, Dossier dossier)
    {
        if (citation.Unlinked.Count == 0)
            return null;
        if (dossier.Manuscript.References.Count == 0)
            return CannotTell("No reference list was found, so that no citation can be followed to its entry.", citation.Id);

        var labels = string.Join(", ", citation.Unlinked);
        return On(citation, claim, $"The text cites {citation.Marker}, but the list has no entry {labels}.") with
        {
            Confidence = 0.9,
            Suggestion = "Add the missing entry, or correct the number.",
        };
    }
}
