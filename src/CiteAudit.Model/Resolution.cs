namespace CiteAudit.Model;

/// <summary>What the registries' answers say about one reference, with the evidence that led there.</summary>
public sealed record Resolution(string ReferenceKey, Outcome Outcome, string Reason)
{
    /// <summary>The record the reference was compared with; null when there was none to compare.</summary>
    public Work? Work { get; init; }

    public IReadOnlyList<Comparison> Comparisons { get; init; } = [];

    /// <summary>How likely the record is the work that was meant, from 0 to 1.</summary>
    public double Score { get; init; }

    /// <summary>What the reference's DOI says by its own form; null when it has none, or one of a form that is not known.</summary>
    public DoiAnatomy? Anatomy { get; init; }

    /// <summary>Who was asked, and how each answered.</summary>
    public IReadOnlyList<RegistryAnswer> Answers { get; init; } = [];
}
