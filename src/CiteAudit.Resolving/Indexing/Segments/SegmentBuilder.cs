namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>Gathers one registry's records until there are enough for a segment. The records themselves are on disk by then.</summary>
internal sealed class SegmentBuilder(IndexedRegistry registry)
{
    private readonly List<DocumentRow> documents = [];
    private readonly PostingLists postings = new();

    public int Count => documents.Count;

    public void Add(DocumentRow document, IReadOnlyList<ulong> terms)
    {
        documents.Add(document);
        postings.Add(terms);
    }

    /// <summary>Writes the tables into a folder that is there for it.</summary>
    public SegmentInfo Write(string folder, int number)
    {
        WriteDocuments(folder);
        var keys = WriteKeys(folder);
        using var terms = new TableWriter(Path.Combine(folder, SegmentFiles.Terms), TermRow.Width);
        using var lists = new FileStream(Path.Combine(folder, SegmentFiles.Postings), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        postings.WriteTo(terms, lists);
        terms.Finish();
        lists.Flush(flushToDisk: true);
        return new SegmentInfo(number, registry, Level: 0, documents.Count, keys);
    }

    private void WriteDocuments(string folder)
    {
        using var table = new TableWriter(Path.Combine(folder, SegmentFiles.Documents), DocumentRow.Width);
        Span<byte> row = stackalloc byte[DocumentRow.Width];
        foreach (var document in documents)
        {
            document.Write(row);
            table.Add(row);
        }

        table.Finish();
    }

    private long WriteKeys(string folder)
    {
        using var table = new TableWriter(Path.Combine(folder, SegmentFiles.Keys), KeyRow.Width);
        var order = Enumerable.Range(0, documents.Count).ToArray();
        // The last of several with one key is the one that counts.
        Array.Sort(order, (one, other) => (documents[one].Key, documents[one].Stamp, one).CompareTo((documents[other].Key, documents[other].Stamp, other)));
        Span<byte> row = stackalloc byte[KeyRow.Width];
        for (var index = 0; index < order.Length; index++)
        {
            var key = documents[order[index]].Key;
            if (index + 1 < order.Length && documents[order[index + 1]].Key == key)
                continue;
            new KeyRow(key, (uint)order[index]).Write(row);
            table.Add(row);
        }

        table.Finish();
        return table.Count;
    }
}
