namespace CiteAudit.Model;

/// <summary>How another record of the same work stands to this one.</summary>
public enum WorkVersionKind
{
    /// <summary>What was put online before review.</summary>
    Preprint,

    /// <summary>What came of it in a journal, book or proceedings.</summary>
    Published,

    Newer,
    Older,
}
