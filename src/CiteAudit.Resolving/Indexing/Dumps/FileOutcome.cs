namespace CiteAudit.Resolving.Indexing.Dumps;

/// <summary>What came of reading a file to its end: its records, those too long to be taken, and what is wrong with it as a whole.</summary>
internal sealed record FileOutcome(long Records, long Unusable, string? Fault = null)
{
    /// <summary>Whether the disk, and not the file, was the reason: then it is worth another try.</summary>
    public bool IsUnread { get; init; }
}
