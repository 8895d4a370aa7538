namespace CiteAudit.Cli.Configuration;

internal enum RulePreset
{
    Default,
    Strict,
    Advisory,
}
