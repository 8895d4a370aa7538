namespace CiteAudit.Resolving.Indexing;

/// <summary>What one import brought, and the day of its newest record, which is the day of the dump.</summary>
public sealed record ImportTotal(int Number, DateOnly? Day, int Files, long Records, long Unusable);
