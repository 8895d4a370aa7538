using CiteAudit.Model;

namespace CiteAudit.Auditing;

/// <summary>A question about one citation in its sentence.</summary>
public abstract class CitationRule : Rule
{
    private protected CitationRule(string id, string type, RuleFamily family, string title, Severity severity, string since)
        : base(id, type, family, title, severity, since)
    {
    }

    internal sealed override IEnumerable<Verdict> Judge(Dossier dossier)
    {
        var claims = dossier.Manuscript.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        return dossier.Manuscript.Citations
            .Select(citation => Judge(citation, claims.GetValueOrDefault(citation.ClaimId), dossier))
            .OfType<Verdict>();
    }

    /// <summary>A finding, an abstention, or null for a citation that is clear.</summary>
    private protected abstract Verdict? Judge(Citation citation, Claim? claim, Dossier dossier);
}
