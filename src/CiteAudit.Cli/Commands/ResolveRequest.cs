namespace CiteAudit.Cli.Commands;

/// <summary>What a person asked <c>citeaudit resolve</c> to do. What is null is left to the configuration.</summary>
internal sealed record ResolveRequest(string[] Dois, string? References, string? Answers, string? Config)
{
    public AskingRequest Asking { get; init; } = new();
}
