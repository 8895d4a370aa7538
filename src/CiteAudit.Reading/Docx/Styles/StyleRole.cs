namespace CiteAudit.Reading.Docx.Styles;

internal enum StyleRole
{
    Body,
    Heading,
    Title,
    Caption,
    Quote,
    Code,
    Abstract,
    Bibliography,
    Contents,
}
