namespace CiteAudit.Model;

/// <summary>What a <see cref="Mark"/> says. Citation targets are keys separated by a semicolon; note targets are the note's id.</summary>
public enum MarkKind
{
    Italic,
    Bold,
    Superscript,
    Subscript,
    Link,
    Citation,
    Note,
    Code,
}
