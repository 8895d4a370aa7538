namespace CiteAudit.Model;

/// <summary>The paper under audit: the document with its reference list, its citations and the claims they support.</summary>
public sealed record Manuscript(
    Document Document,
    string Title,
    IReadOnlyList<Reference> References,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Citation> Citations)
{
    /// <summary>What went wrong or was repaired on the way, worth telling a reader of the report.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
