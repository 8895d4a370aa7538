using CiteAudit.Model;

namespace CiteAudit.Resolving.Indexing;

/// <summary>What an index holds: works of each registry, what was imported when, and how large all of it is.</summary>
public sealed record IndexTotals(IReadOnlyList<(IndexedRegistry Registry, long Works)> Works, IReadOnlyList<ImportTotal> Imports, long Bytes)
{
    /// <summary>Files that were read.</summary>
    public long Files { get; init; }

    /// <summary>Records that could not be used.</summary>
    public long Unusable { get; init; }

    /// <summary>Whether the last import has not come to its end.</summary>
    public bool IsUnderWay { get; init; }

    /// <summary>Files that were cut short or damaged, and what is wrong with each.</summary>
    public IReadOnlyList<Problem> Faults { get; init; } = [];
}
