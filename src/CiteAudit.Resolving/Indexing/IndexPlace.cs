namespace CiteAudit.Resolving.Indexing;

/// <summary>Where an index is: in a folder, or in a database.</summary>
public sealed record IndexPlace
{
    /// <summary>The folder of an index on this machine.</summary>
    public string? Folder { get; init; }

    /// <summary>How a PostgreSQL database is reached. There may be a password in it: it is shown nowhere.</summary>
    public string? Connection { get; init; }
}
