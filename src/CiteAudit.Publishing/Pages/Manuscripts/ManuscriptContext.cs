using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages.Manuscripts;

// An audit with its parts at hand by key.
internal sealed class ManuscriptContext(Audit audit, Site site)
{
    public const string Root = "../../";

    public Audit Audit => audit;

    public Manuscript Manuscript => audit.Dossier.Manuscript;

    public Anchors Anchors { get; } = new(audit);

    public ILookup<string, Resolution> Resolutions { get; } =
        audit.Dossier.Resolutions.ToLookup(resolution => resolution.ReferenceKey, StringComparer.Ordinal);

    public ILookup<(string Citation, string Reference), Relation> Relations { get; } =
        audit.Dossier.Relations.ToLookup(relation => (relation.CitationId, relation.ReferenceKey));

    public ILookup<string, Reference> References { get; } =
        audit.Dossier.Manuscript.References.ToLookup(reference => reference.Key, StringComparer.Ordinal);

    public ILookup<string, Citation> CitationsOfClaim { get; } =
        audit.Dossier.Manuscript.Citations.ToLookup(citation => citation.ClaimId, StringComparer.Ordinal);

    public ILookup<string, Citation> CitationsOfReference { get; } = audit.Dossier.Manuscript.Citations
        .SelectMany(citation => citation.References.Distinct(StringComparer.Ordinal), (citation, key) => (citation, key))
        .ToLookup(pair => pair.key, pair => pair.citation, StringComparer.Ordinal);

    // Positions of the findings that stand, by what they are about: a reference's key or a citation's id.
    public ILookup<string, int> FindingsAbout { get; } = audit.Findings.Index()
        .Where(pair => Tally.Stands(pair.Item))
        .SelectMany(pair => pair.Item.References.Concat(pair.Item.Citations), (pair, subject) => (subject, pair.Index))
        .ToLookup(pair => pair.subject, pair => pair.Index, StringComparer.Ordinal);

    public Link RuleLink(string id) => site.RuleLink(id, Root);

    public string? RuleTitle(string id) => site.Rule(id)?.Title;

    public Badge OutcomeOf(string referenceKey) =>
        Wording.Of(Resolutions[referenceKey].FirstOrDefault()?.Outcome ?? Outcome.CouldNotCheck);

    // Links to findings by their positions, each once.
    public IReadOnlyList<Link> FindingLinks(IEnumerable<int> positions) =>
    [
        .. positions.Distinct().Select(position => new Link(
            RuleTitle(audit.Findings[position].Rule) ?? audit.Findings[position].Rule,
            "#" + Anchors.Findings[position])),
    ];
}
