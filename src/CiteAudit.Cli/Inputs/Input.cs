namespace CiteAudit.Cli.Inputs;

/// <summary>A file to audit: the name it goes by in the report, and where it is on this machine.</summary>
internal sealed record Input(string Name, string Path);
