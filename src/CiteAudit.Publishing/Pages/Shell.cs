namespace CiteAudit.Publishing.Pages;

/// <summary>What the layout around every page is given. Root leads from the page to the front page's folder.</summary>
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
