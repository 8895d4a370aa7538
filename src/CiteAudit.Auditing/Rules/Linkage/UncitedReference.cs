using CiteAudit.Model;

namespace CiteAudit.Auditing.Rules.Linkage;

internal sealed class UncitedReference() : ManuscriptRule(
    "CIT401", nameof(UncitedReference), RuleFamily.Linkage, "Nothing in the text cites an entry", Severity.Warning, since: "0.1")
{
    internal override IEnumerable<Verdict> Judge(Dossier dossier)
    {
        var (references, citations) = (dossier.Manuscript.References, dossier.Manuscript.Citations);
        var cited = citations.SelectMany(citation => citation.References).ToHashSet(StringComparer.Ordinal);
        var uncited = references.Where(reference => !cited.Contains(reference.Key)).ToList();
        if (uncited.Count == 0)
            return [];
        if (cited.Count == 0)
            return [CannotTell("No citation was recognised in the text, so that nothing can be said of entries it might cite.")];
        if (uncited.Count > cited.Count)
            return [CannotTell("Most entries have no citation that was recognised: the text probably cites in a way this version does not read.", [.. uncited.Select(reference => reference.Key)])];

        return uncited.Select(reference => (Verdict)(On(reference, $"Nothing in the text cites entry {reference.Name}.") with
        {
            Confidence = 0.9,
            Suggestion = "Cite the work where it is used, or take it off the list.",
        }));
    }
}
