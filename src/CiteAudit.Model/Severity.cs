namespace CiteAudit.Model;

/// <summary>How much a finding matters, in rising order.</summary>
public enum Severity
{
    Off,
    Information,
    Warning,
    Error,
}
