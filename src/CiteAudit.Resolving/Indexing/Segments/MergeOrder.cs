namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>Goes through several sorted tables at once, key by key.</summary>
internal sealed class MergeOrder(IEnumerable<TableFile> tables)
{
    private readonly TableCursor[] cursors = [.. tables.Select(table => new TableCursor(table))];

    /// <summary>For each key the tables that have it, in their order. A group is good until the next is asked for.</summary>
    public IEnumerable<IReadOnlyList<(int Index, TableCursor Cursor)>> Groups()
    {
        foreach (var cursor in cursors)
            cursor.Advance();

        var same = new List<(int Index, TableCursor Cursor)>(cursors.Length);
        while (true)
        {
            same.Clear();
            for (var index = 0; index < cursors.Length; index++)
            {
                var cursor = cursors[index];
                if (cursor.IsAtEnd || (same.Count > 0 && cursor.Key > same[0].Cursor.Key))
                    continue;
                if (same.Count > 0 && cursor.Key < same[0].Cursor.Key)
                    same.Clear();
                same.Add((index, cursor));
            }

            if (same.Count == 0)
                yield break;

            yield return same;
            foreach (var (_, cursor) in same)
                cursor.Advance();
        }
    }
}
