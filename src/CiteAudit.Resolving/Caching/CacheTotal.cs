namespace CiteAudit.Resolving.Caching;

/// <summary>What is kept of one registry.</summary>
public sealed record CacheTotal(string Registry, int Answers, long Bytes, DateTime Oldest, DateTime Newest);
