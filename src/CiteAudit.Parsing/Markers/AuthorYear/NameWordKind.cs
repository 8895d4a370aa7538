namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>What a word before a year is to the names cited there.</summary>
internal enum NameWordKind
{
    Name,
    Initial,
    Particle,
    Connector,
    Separator,
    Other,
}
