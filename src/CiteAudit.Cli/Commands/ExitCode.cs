namespace CiteAudit.Cli.Commands;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Findings at or above the level asked for.</summary>
    public const int Findings = 1;

    public const int CouldNotRun = 2;
}
