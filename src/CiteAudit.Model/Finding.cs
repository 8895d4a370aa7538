namespace CiteAudit.Model;

/// <summary>One thing an editor should look at, with the evidence for it and what to do about it.</summary>
public sealed record Finding(string Rule, Severity Severity, string Message, Location Location)
{
    /// <summary>Stable from run to run as long as the manuscript says the same: rule, subject and a hash of what was found.</summary>
    public string Id { get; init; } = "";

    /// <summary>How sure the rule is, from 0 to 1; set by hand until it is measured.</summary>
    public double Confidence { get; init; } = 1;

    public string? Suggestion { get; init; }

    /// <summary>Keys of the references and ids of the citations the finding is about.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    public IReadOnlyList<string> Citations { get; init; } = [];

    /// <summary>The texts to look at side by side.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Why the finding is silenced; null when it stands.</summary>
    public Silence? Silence { get; init; }
}
