namespace CiteAudit.Model;

/// <summary>What is known of a run before the first manuscript is read.</summary>
public sealed record ReportHeader(string Tool, string Version, string Title, IReadOnlyList<RuleInfo> Rules)
{
    /// <summary>Path under which the site will be served, such as <c>/project/</c>; links are relative, so it matters to absolute ones only.</summary>
    public string BasePath { get; init; } = "/";

    /// <summary>Whether recorded answers alone were used, and nothing that registries said to this run or to an earlier one.</summary>
    public bool Offline { get; init; }
}
