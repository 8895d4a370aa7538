namespace CiteAudit.Cli.Display;

/// <summary>The stages of a run, in the order of the flow.</summary>
internal enum Stage
{
    Reading,
    Parsing,
    Resolving,
    Relating,
    Auditing,
    Publishing,
}
