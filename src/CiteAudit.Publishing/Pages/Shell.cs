namespace CiteAudit.Publishing.Pages;

internal sealed record Shell(
    string Title,
    string Description,
    string Root,
    string Report,
    string Program,
    string SchemaVersion,
    string Rules,
    string Answers,
    IReadOnlyList<NavLink> Nav);
