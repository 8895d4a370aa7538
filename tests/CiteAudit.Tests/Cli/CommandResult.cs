namespace CiteAudit.Tests.Cli;

internal sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> Problems =>
        [.. Errors.Split('\n').Where(line => line.StartsWith("error: ", StringComparison.Ordinal))];
}
