namespace CiteAudit.Model;

/// <summary>The formats a manuscript or a bibliography can come in.</summary>
public enum SourceFormat
{
    PlainText,
    Markdown,
    Html,
    Docx,
    Pdf,
    Latex,
    Jats,
    BibTex,
    Ris,
    CslJson,
    Nbib,
}
