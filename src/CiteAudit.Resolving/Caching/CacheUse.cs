namespace CiteAudit.Resolving.Caching;

/// <summary>What a run wants of the cache.</summary>
internal enum CacheUse
{
    /// <summary>What may still be relied on; the rest is asked for.</summary>
    Usual,

    /// <summary>Nothing but what this run itself has asked for.</summary>
    Renew,

    /// <summary>Everything of use, as nothing can be asked: a record of any age, which shows its day.</summary>
    Alone,
}
