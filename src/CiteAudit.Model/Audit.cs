namespace CiteAudit.Model;

/// <summary>A dossier with what the rules found in it and where they could not tell.</summary>
public sealed record Audit(Dossier Dossier, IReadOnlyList<Finding> Findings, IReadOnlyList<Abstention> Abstentions)
{
    /// <summary>The manuscript's name made safe for a file name and an address; unique within a report.</summary>
    public string Slug { get; init; } = "";
}
