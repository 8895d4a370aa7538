using System.Collections.Concurrent;
using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Indexing.Records;
using CiteAudit.Resolving.Indexing.Segments;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving.Indexing.Searching;

/// <summary>An index in a folder of this machine, open for questions.</summary>
internal sealed class SegmentIndex : IRecordIndex
{
    private readonly string folder;
    private readonly Dictionary<IndexedRegistry, List<SegmentFile>> segments = [];
    private readonly DumpDays days;
    private readonly Dictionary<int, int> imports;
    private readonly ConcurrentDictionary<int, Lazy<StoreFile>> stores = new();

    private SegmentIndex(string folder, Manifest manifest)
    {
        this.folder = folder;
        days = new DumpDays(manifest.Imports.SelectMany(import => import.Shares.Select(share => (import.Number, share.Registry, share.Stamp))));
        imports = manifest.Stores.ToDictionary(store => store.Number, store => store.Import);
    }

    public DateOnly? DayOf(IndexedRegistry? registry) => days.Latest(registry);

    public static (SegmentIndex? Index, Problem? Problem) Open(string folder)
    {
        var (manifest, problem) = ManifestFile.Read(folder);
        if (manifest is null)
            return (null, problem);

        SegmentIndex? index = null;
        try
        {
            index = new SegmentIndex(folder, manifest);
            foreach (var segment in manifest.Segments)
                index.Add(new SegmentFile(Path.Combine(folder, segment.Folder), segment));
            return (index, null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            index?.Dispose();
            return (null, new Problem(folder, $"the index cannot be opened: {failure.Message.TrimEnd('.')}", "Check that you may read it; if it is damaged, delete the folder and import again"));
        }
    }

    public ValueTask<StoredRecord?> FindAsync(IndexedRegistry registry, string id, CancellationToken cancellation) =>
        ValueTask.FromResult(Latest(registry, RecordKey.Of(registry, id)) is { } found && ReadAt(registry, found.Row.Place) is { } record && IsOf(registry, id, record) ? record : null);

    public ValueTask<IReadOnlyList<StoredRecord>> SearchAsync(IndexedRegistry registry, SearchTerms terms, CancellationToken cancellation)
    {
        if (!segments.TryGetValue(registry, out var searched))
            return ValueTask.FromResult<IReadOnlyList<StoredRecord>>([]);

        var found = new TermSearch(searched, terms).Find()
            .Where(at => Latest(registry, at.Row.Key) is { } latest && latest.Segment == at.Segment && latest.Document == at.Document)
            .Select(at => ReadAt(registry, at.Row.Place));
        return ValueTask.FromResult(new Ranking(registry, terms).Best(found));
    }

    public void Dispose()
    {
        foreach (var segment in segments.Values.SelectMany(list => list))
            segment.Dispose();
        foreach (var store in stores.Values.Where(store => store.IsValueCreated))
            store.Value.Dispose();
    }

    /// <summary>What a record at a place is found by, and its stamp; null when another record of its work counts.</summary>
    public (RecordFacts Facts, uint Stamp)? FactsOf(JsonElement record, RecordPlace place) =>
        Enum.GetValues<IndexedRegistry>()
            .Select(registry => RecordShapes.FactsOf(registry, record))
            .OfType<RecordFacts>()
            .Select(facts => (Facts: facts, Latest: Latest(facts.Registry, RecordKey.Of(facts.Registry, facts.Id))))
            .Where(found => found.Latest?.Row.Place == place)
            .Select(found => ((RecordFacts, uint)?)(found.Facts, found.Latest!.Value.Row.Stamp))
            .FirstOrDefault();

    /// <summary>An index that is damaged may hold another record where this one was.</summary>
    private static bool IsOf(IndexedRegistry registry, string id, StoredRecord record) =>
        JsonText.Parse(record.Json) is { } json && RecordShapes.FactsOf(registry, json)?.Id == id;

    private void Add(SegmentFile segment)
    {
        if (!segments.TryGetValue(segment.Info.Registry, out var list))
            segments.Add(segment.Info.Registry, list = []);
        list.Add(segment);
    }

    /// <summary>Of records of one key the one with the latest stamp, and of equals the one that was imported last.</summary>
    private (SegmentFile Segment, uint Document, DocumentRow Row)? Latest(IndexedRegistry registry, ulong key)
    {
        (SegmentFile Segment, uint Document, DocumentRow Row)? latest = null;
        foreach (var segment in segments.GetValueOrDefault(registry) ?? [])
        {
            if (segment.Find(key) is var (document, row) && (latest is null || row.Stamp >= latest.Value.Row.Stamp))
                latest = (segment, document, row);
        }

        return latest;
    }

    private StoredRecord ReadAt(IndexedRegistry registry, RecordPlace place)
    {
        if (!imports.TryGetValue(place.Store, out var import))
            throw new IndexDamage("a record is in a file that the index does not name");
        var store = stores.GetOrAdd(place.Store, number => new Lazy<StoreFile>(() => new StoreFile(Path.Combine(folder, StoreInfo.NameOf(number)))));
        return new StoredRecord(store.Value.Read(place), days.Of(import, registry));
    }
}
