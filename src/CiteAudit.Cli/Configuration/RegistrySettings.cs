namespace CiteAudit.Cli.Configuration;

internal sealed record RegistrySettings(bool Offline = true, string? Answers = null, string? Contact = null);
