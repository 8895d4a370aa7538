namespace CiteAudit.Resolving.Indexing.Dumps;

/// <summary>How a file came to its end.</summary>
internal enum SplitEnd
{
    /// <summary>There is more to read.</summary>
    None,

    /// <summary>At the end of its last record, and of its list.</summary>
    Whole,

    /// <summary>Within a record or a list.</summary>
    CutShort,

    /// <summary>With something that is neither a record nor the end of the list.</summary>
    Broken,
}
