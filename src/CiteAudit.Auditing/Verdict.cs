using CiteAudit.Model;

namespace CiteAudit.Auditing;

/// <summary>What a rule answers when it does not answer that all is clear: what it found, or why it cannot tell.</summary>
public sealed record Verdict
{
    private Verdict(Finding? finding, Abstention? abstention) => (Finding, Abstention) = (finding, abstention);

    public Finding? Finding { get; }

    public Abstention? Abstention { get; }

    public static implicit operator Verdict(Finding finding) => FromFinding(finding);

    public static implicit operator Verdict(Abstention abstention) => FromAbstention(abstention);

    public static Verdict FromFinding(Finding finding) => new(finding, abstention: null);

    public static Verdict FromAbstention(Abstention abstention) => new(finding: null, abstention);
}
