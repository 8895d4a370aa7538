namespace CiteAudit.Model;

/// <summary>What is known of a run after the last manuscript.</summary>
public sealed record ReportTotals(int Manuscripts, int References, int Citations, int Errors, int Warnings, int Information)
{
    public int Silenced { get; init; }

    public int Abstentions { get; init; }

    /// <summary>Inputs that could not be read, so that a report does not pass over them.</summary>
    public IReadOnlyList<Problem> Unread { get; init; } = [];
}
