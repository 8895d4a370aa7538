namespace CiteAudit.Model;

/// <summary>What part a passage plays in its document.</summary>
public enum PassageKind
{
    Paragraph,
    Heading,
    ListItem,
    Caption,
    Table,
    Quote,
    Footnote,
    Endnote,
    Code,
}
