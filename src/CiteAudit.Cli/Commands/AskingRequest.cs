namespace CiteAudit.Cli.Commands;

/// <summary>What a person said of registries on the command line. What is null or false is left to the configuration.</summary>
internal sealed record AskingRequest
{
    /// <summary>True for --online, false for --offline.</summary>
    public bool? Online { get; init; }

    public bool Refresh { get; init; }

    public string? Cache { get; init; }

    public string? Index { get; init; }

    public bool Confidential { get; init; }

    public bool AllowTitles { get; init; }
}
