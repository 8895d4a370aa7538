namespace CiteAudit.Cli.Inputs;

/// <summary>A file to audit: the name it goes by in the report, where it is on this machine, and the folder that what it includes must lie in.</summary>
internal sealed record Input(string Name, string Path, string Root);
