namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>What an index consists of at one moment. Whatever is in the folder and not named here is not part of it.</summary>
internal sealed record Manifest
{
    public int Next { get; init; } = 1;

    public IReadOnlyList<SegmentInfo> Segments { get; init; } = [];

    public IReadOnlyList<StoreInfo> Stores { get; init; } = [];

    public IReadOnlyList<ImportInfo> Imports { get; init; } = [];

    public IReadOnlyList<ReadFile> Files { get; init; } = [];

    /// <summary>Whether the last import was begun and not ended.</summary>
    public bool IsUnderWay { get; init; }
}
