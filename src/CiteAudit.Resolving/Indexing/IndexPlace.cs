using CiteAudit.Resolving.Indexing.Segments;

namespace CiteAudit.Resolving.Indexing;

/// <summary>Where an index is: in a folder, or in a database.</summary>
public sealed record IndexPlace
{
    /// <summary>The folder of an index on this machine.</summary>
    public string? Folder { get; init; }

    /// <summary>How many records are held in memory before a folder's next segment is written. Another number makes another cut, and so other bytes.</summary>
    public int RecordsOfASegment { get; init; } = IndexFormat.RecordsOfASegment;

    /// <summary>How a PostgreSQL database is reached. There may be a password in it: it is shown nowhere.</summary>
    public string? Connection { get; init; }
}
