namespace CiteAudit.Cli.Configuration;

internal enum NodeKind
{
    Nothing,
    Text,
    List,
    Map,
    Alias,
    Tagged,
}
