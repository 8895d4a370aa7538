namespace CiteAudit.Model;

/// <summary>Everything rules may look at for one manuscript.</summary>
public sealed record Dossier(
    Manuscript Manuscript,
    IReadOnlyList<Resolution> Resolutions,
    IReadOnlyList<Relation> Relations);
