namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>
/// The segments of an index while it is written: new ones go on top, and as many of one size as make the next are merged. While
/// another manifest is left standing, what it names stays, and nothing is named before the end.
/// </summary>
internal sealed class SegmentStack(string folder, Manifest manifest, Manifest? standing = null)
{
    public Manifest Manifest { get; private set; } = manifest;

    /// <summary>The least number that no file of records has.</summary>
    public int NextStore { get; private set; } = LeastFree(manifest);

    public string DraftOfStore => Path.Combine(folder, StoreInfo.NameOf(NextStore) + IndexFormat.TemporaryEnding);

    /// <summary>Names an import that segments will belong to. It is written down with the first of them.</summary>
    public void Begin(ImportInfo import) => Manifest = Manifest with { Imports = [.. Manifest.Imports.Where(known => known.Number != import.Number), import] };

    /// <summary>Does what an import that was ended from outside had still to do.</summary>
    public void CatchUp()
    {
        RemoveWhatIsNotNamed();
        MergeAll();
    }

    /// <summary>Puts tables and records in place, and then the manifest that names them.</summary>
    public void Push(IEnumerable<SegmentBuilder> builders, int? import, Func<Manifest, Manifest> change)
    {
        var next = change(Manifest);
        foreach (var builder in builders)
        {
            var segment = InPlace(next.Next, draft => builder.Write(draft, next.Next));
            next = next with { Next = next.Next + 1, Segments = [.. next.Segments, segment] };
        }

        if (import is { } number)
        {
            var path = Path.Combine(folder, StoreInfo.NameOf(NextStore));
            File.Move(DraftOfStore, path, overwrite: true);
            next = next with { Stores = [.. next.Stores, new StoreInfo(NextStore, number, new FileInfo(path).Length)] };
        }

        Name(next);
        MergeAll();
    }

    /// <summary>Makes one segment a registry of all there are.</summary>
    public void MergeToOne()
    {
        foreach (var registry in Manifest.Segments.GroupBy(segment => segment.Registry).Where(segments => segments.Count() > 1).Select(segments => segments.ToList()).ToList())
            Merge(registry, registry.Max(segment => segment.Level));
    }

    /// <summary>What an import left behind that did not come to its end.</summary>
    public void RemoveWhatIsNotNamed()
    {
        var named = new[] { Manifest, standing }.OfType<Manifest>()
            .SelectMany(one => one.Segments.Select(segment => segment.Folder).Concat(one.Stores.Select(store => store.Name)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder).Where(entry => Path.GetFileName(entry) is ['s' or 'r', _, _, _, _, _, _, ..] name && char.IsAsciiDigit(name[1]) && !named.Contains(name)).ToList())
            Remove(entry);
    }

    private static int LeastFree(Manifest manifest)
    {
        var taken = manifest.Stores.Select(store => store.Number).ToHashSet();
        var number = Enumerable.Range(1, RecordPlace.MostStores - 1).FirstOrDefault(free => !taken.Contains(free));
        return number > 0 ? number : throw new IOException("the index has as many files of records as its format can count; `citeaudit index compact` may make them fewer");
    }

    private static void Remove(string path)
    {
        try
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
            else
                File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Somebody reads it still. The next import removes it.
        }
    }

    private void MergeAll()
    {
        while (Manifest.Segments.GroupBy(segment => (segment.Registry, segment.Level)).FirstOrDefault(segments => segments.Count() >= IndexFormat.Fan) is { } full)
            Merge([.. full.Take(IndexFormat.Fan)], full.Key.Level + 1);
    }

    private void Merge(List<SegmentInfo> merged, int level)
    {
        var number = Manifest.Next;
        var segment = InPlace(number, draft => new SegmentMerger([.. merged.Select(one => Path.Combine(folder, one.Folder))]).Merge(draft, number, merged, level));
        // Where the oldest of them stood: which of two records is the later may rest on the order.
        var place = Manifest.Segments.TakeWhile(one => one != merged[0]).Count();
        var rest = Manifest.Segments.Except(merged).ToList();
        rest.Insert(place, segment);
        Name(Manifest with { Next = number + 1, Segments = rest });
    }

    private SegmentInfo InPlace(int number, Func<string, SegmentInfo> write)
    {
        var draft = Path.Combine(folder, new SegmentInfo(number, default, 0, 0, 0).Folder + IndexFormat.TemporaryEnding);
        Remove(draft);
        Directory.CreateDirectory(draft);
        var segment = write(draft);
        var place = Path.Combine(folder, segment.Folder);
        Remove(place);
        Directory.Move(draft, place);
        return segment;
    }

    private void Name(Manifest next)
    {
        if (standing is null)
            ManifestFile.Write(folder, next);
        Manifest = next;
        NextStore = LeastFree(next);
        RemoveWhatIsNotNamed();
    }
}
