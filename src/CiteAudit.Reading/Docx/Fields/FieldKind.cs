namespace CiteAudit.Reading.Docx.Fields;

internal enum FieldKind
{
    Plain,
    Contents,
    Link,
    CrossReference,
    Citation,
    Bibliography,
}
