namespace CiteAudit.Resolving.Indexing;

/// <summary>A record as kept, and the day of the dump it came with.</summary>
internal sealed record StoredRecord(byte[] Json, DateOnly? Day);
