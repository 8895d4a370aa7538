namespace CiteAudit.Model;

/// <summary>What kind of thing a work is.</summary>
public enum WorkKind
{
    Unknown,
    Article,
    Book,
    Chapter,
    ConferencePaper,
    Thesis,
    Report,
    Preprint,
    WebPage,
    Dataset,
    Software,
    Standard,
    Legal,
    News,
    Film,
    Editorial,
    Protocol,
    Notice,
}
