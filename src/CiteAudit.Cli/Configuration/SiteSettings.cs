namespace CiteAudit.Cli.Configuration;

internal sealed record SiteSettings(string? Title = null, string BasePath = "/");
