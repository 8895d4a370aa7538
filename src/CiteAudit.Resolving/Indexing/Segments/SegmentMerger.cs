namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>
/// Makes one segment of several: the documents of all, one behind the other, and of each key the latest. Nothing is held in
/// memory but a few rows of each, and the records stay where they are.
/// </summary>
internal sealed class SegmentMerger(IReadOnlyList<string> folders)
{
    public SegmentInfo Merge(string folder, int number, IReadOnlyList<SegmentInfo> merged, int level)
    {
        var starts = new long[merged.Count];
        for (var index = 1; index < starts.Length; index++)
            starts[index] = starts[index - 1] + merged[index - 1].Documents;
        if (starts[^1] + merged[^1].Documents > int.MaxValue)
            throw new IOException("the index holds more records of one registry than its format can count; use PostgreSQL");

        AppendDocuments(folder);
        var keys = MergeKeys(folder, starts);
        MergeTerms(folder, starts);
        return new SegmentInfo(number, merged[0].Registry, level, starts[^1] + merged[^1].Documents, keys);
    }

    private List<TableFile> Open(string name, int width) => [.. folders.Select(folder => new TableFile(Path.Combine(folder, name), width))];

    private void AppendDocuments(string folder)
    {
        var tables = Open(SegmentFiles.Documents, DocumentRow.Width);
        using var output = new TableWriter(Path.Combine(folder, SegmentFiles.Documents), DocumentRow.Width);
        foreach (var cursor in tables.Select(table => new TableCursor(table)))
        {
            while (cursor.Advance())
                output.Add(cursor.Row);
        }

        output.Finish();
        tables.ForEach(table => table.Dispose());
    }

    private long MergeKeys(string folder, long[] starts)
    {
        var (tables, documents) = (Open(SegmentFiles.Keys, KeyRow.Width), Open(SegmentFiles.Documents, DocumentRow.Width));
        using var output = new TableWriter(Path.Combine(folder, SegmentFiles.Keys), KeyRow.Width);
        var row = new byte[KeyRow.Width];
        foreach (var same in new MergeOrder(tables).Groups())
        {
            var (latest, stamp) = (default(KeyRow), -1L);
            foreach (var (index, cursor) in same)
            {
                var key = KeyRow.Read(cursor.Row);
                var touched = same.Count == 1 ? 0 : StampOf(documents[index], key.Document);
                if (touched >= stamp)
                    (latest, stamp) = (key with { Document = (uint)(key.Document + starts[index]) }, touched);
            }

            latest.Write(row);
            output.Add(row);
        }

        output.Finish();
        tables.ForEach(table => table.Dispose());
        documents.ForEach(table => table.Dispose());
        return output.Count;
    }

    private static long StampOf(TableFile documents, uint document)
    {
        Span<byte> row = stackalloc byte[DocumentRow.Width];
        documents.Read(document, row);
        return DocumentRow.Read(row).Stamp;
    }

    private void MergeTerms(string folder, long[] starts)
    {
        var tables = Open(SegmentFiles.Terms, TermRow.Width);
        var lists = folders.Select(from => File.OpenRead(Path.Combine(from, SegmentFiles.Postings))).ToList();
        using var output = new TableWriter(Path.Combine(folder, SegmentFiles.Terms), TermRow.Width);
        using var postings = new FileStream(Path.Combine(folder, SegmentFiles.Postings), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        var row = new byte[TermRow.Width];
        foreach (var same in new MergeOrder(tables).Groups())
        {
            var merged = new TermRow(same[0].Cursor.Key, 0, 0, postings.Position, 0);
            foreach (var (index, cursor) in same)
                merged = ListJoin.Append(merged, TermRow.Read(cursor.Row), lists[index], starts[index], postings);
            merged.Write(row);
            output.Add(row);
        }

        output.Finish();
        postings.Flush(flushToDisk: true);
        tables.ForEach(table => table.Dispose());
        lists.ForEach(list => list.Dispose());
    }
}
