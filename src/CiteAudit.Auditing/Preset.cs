namespace CiteAudit.Auditing;

/// <summary>Ready-made severities: as the rules say, one step sterner, or nothing above information.</summary>
public enum Preset
{
    Default,
    Strict,
    Advisory,
}
