namespace CiteAudit.Model;

/// <summary>What is known about a rule without running it. Ids are never reused.</summary>
public sealed record RuleInfo(string Id, string Name, RuleFamily Family, string Title, Severity Severity, string Since)
{
    /// <summary>The rule's page in Markdown.</summary>
    public string Page { get; init; } = "";
}
