namespace CiteAudit.Model;

/// <summary>What is known of a run before the first manuscript is read.</summary>
public sealed record ReportHeader(string Tool, string Version, string Title, IReadOnlyList<RuleInfo> Rules)
{
    /// <summary>Path under which the site will be served, such as <c>/project/</c>; links are relative, so it matters to absolute ones only.</summary>
    public string BasePath { get; init; } = "/";

    /// <summary>Whether the registries were asked, or recorded answers alone.</summary>
    public bool Offline { get; init; }
}
