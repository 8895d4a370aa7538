using CiteAudit.Model;

namespace CiteAudit.Auditing;

/// <summary>A question about one entry of the list.</summary>
public abstract class ReferenceRule : Rule
{
    private protected ReferenceRule(string id, string type, RuleFamily family, string title, Severity severity, string since)
        : base(id, type, family, title, severity, since)
    {
    }

    internal sealed override IEnumerable<Verdict> Judge(Dossier dossier) =>
        dossier.Manuscript.References.Select(reference => Judge(reference, dossier)).OfType<Verdict>();

    /// <summary>A finding, an abstention, or null for an entry that is clear.</summary>
    private protected abstract Verdict? Judge(Reference reference, Dossier dossier);
}
