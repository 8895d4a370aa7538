using CiteAudit.Model;

namespace CiteAudit.Auditing;

/// <summary>A question about a manuscript as a whole, such as two entries against each other.</summary>
public abstract class ManuscriptRule : Rule
{
    private protected ManuscriptRule(string id, string type, RuleFamily family, string title, Severity severity, string since)
        : base(id, type, family, title, severity, since)
    {
    }
}
