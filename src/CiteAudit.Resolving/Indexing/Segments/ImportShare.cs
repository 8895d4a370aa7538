namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>What one import brought of one registry, and the latest stamp of it, which says what day the dump is of.</summary>
internal sealed record ImportShare(IndexedRegistry Registry, uint Stamp, long Records);
