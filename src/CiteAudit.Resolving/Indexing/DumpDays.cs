using CiteAudit.Resolving.Indexing.Records;

namespace CiteAudit.Resolving.Indexing;

/// <summary>Of which day the dumps are that an index was made of, by import and registry.</summary>
internal sealed class DumpDays(IEnumerable<(int Import, IndexedRegistry Registry, uint Stamp)> shares)
{
    private readonly Dictionary<(int Import, IndexedRegistry Registry), DateOnly?> days =
        shares.DistinctBy(share => (share.Import, share.Registry)).ToDictionary(share => (share.Import, share.Registry), share => RecordStamp.DayOf(share.Stamp));

    public DateOnly? Of(int import, IndexedRegistry registry) => days.GetValueOrDefault((import, registry));

    public DateOnly? Latest(IndexedRegistry? registry = null) => days.Where(day => registry is null || day.Key.Registry == registry).Select(day => day.Value).Max();
}
