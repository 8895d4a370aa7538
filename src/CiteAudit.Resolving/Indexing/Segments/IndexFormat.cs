namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>What the files of an index are made of. Whoever changes any of it makes a new version.</summary>
internal static class IndexFormat
{
    public const int Version = 1;

    /// <summary>"citeaudi", as the first and last thing in files that are written whole.</summary>
    public const ulong Magic = 0x6964756165746963;

    /// <summary>Records of one segment before it is written: some 70 MB of memory, and the same cut for everybody, so that the same dump gives the same bytes.</summary>
    public const int RecordsOfASegment = 1 << 18;

    /// <summary>So many segments of one size are merged into one of the next.</summary>
    public const int Fan = 8;

    /// <summary>The most that a block of records is when unpacked, but for one that a single record fills.</summary>
    public const int BlockSize = 1 << 15;

    /// <summary>No record is larger; Crossref's largest, with thousands of authors, take a tenth of it.</summary>
    public const int LongestRecord = 1 << 24;

    public const string TemporaryEnding = ".tmp";
}
