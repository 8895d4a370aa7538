namespace CiteAudit.Resolving.Indexing;

/// <summary>What one import brought of one registry, and the day of its newest record, which is the day of the dump.</summary>
public sealed record ImportTotal(int Number, IndexedRegistry Registry, DateOnly? Day, long Records);
