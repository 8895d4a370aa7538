namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>One import: the latest stamp of its records, which says what day its dump is of, and how many records it brought.</summary>
internal sealed record ImportInfo(int Number, uint Stamp, long Records, long Unusable);
