using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving.Indexing;

/// <summary>Records of registries on this machine, or on a server of one's own.</summary>
internal interface IRecordIndex : IDisposable
{
    /// <summary>The day of the newest dump of a registry in it, or of all; null when it holds nothing of it, or nothing that says.</summary>
    DateOnly? DayOf(IndexedRegistry? registry);

    /// <summary>The latest record of an identifier; null when the index has none, which says nothing about the identifier.</summary>
    ValueTask<StoredRecord?> FindAsync(IndexedRegistry registry, string id, CancellationToken cancellation);

    /// <summary>The records likest to what is sought, likeliest first.</summary>
    ValueTask<IReadOnlyList<StoredRecord>> SearchAsync(IndexedRegistry registry, SearchTerms terms, CancellationToken cancellation);
}
