namespace CiteAudit.Cli.Commands;

/// <summary>What a person asked <c>citeaudit audit</c> to do. What is null is left to the configuration.</summary>
internal sealed record AuditRequest(IReadOnlyList<string> Paths, string Out, string? Config, string? Templates, string? FailOn)
{
    public AskingRequest Asking { get; init; } = new();
}
