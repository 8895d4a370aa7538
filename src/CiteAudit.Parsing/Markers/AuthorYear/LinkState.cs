namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>What became of a citation by author and year.</summary>
internal enum LinkState
{
    /// <summary>It leads to one entry.</summary>
    Linked,

    /// <summary>Several entries fit, and none better than the others.</summary>
    Ambiguous,

    /// <summary>It has the form of a citation, and no entry is anything like it.</summary>
    Missing,

    /// <summary>It may be no citation at all.</summary>
    Doubtful,
}
