using System.Runtime.InteropServices;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>Gathers which documents have which term, and gives the lists in the order of terms.</summary>
internal sealed class PostingLists
{
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<int> counts = [];
    private readonly List<int> terms = [];
    private readonly List<int> ends = [];

    /// <summary>The terms of the next document, each once.</summary>
    public void Add(IReadOnlyList<ulong> ofDocument)
    {
        foreach (var term in ofDocument)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var isKnown);
            if (!isKnown)
            {
                number = counts.Count;
                counts.Add(0);
            }

            counts[number]++;
            terms.Add(number);
        }

        ends.Add(terms.Count);
    }

    public void WriteTo(TableWriter table, Stream postings)
    {
        var (places, documents) = Sorted();
        var row = new byte[TermRow.Width];
        var bytes = new byte[Varint.Longest * Math.Max(1, counts.Count == 0 ? 0 : counts.Max())];
        var offset = 0L;
        foreach (var (term, number) in numbers.OrderBy(pair => pair.Key))
        {
            var list = documents.AsSpan(places[number] - counts[number], counts[number]);
            var length = Pack(list, bytes);
            postings.Write(bytes, 0, length);
            new TermRow(term, (uint)list.Length, (uint)list[^1], offset, (uint)length).Write(row);
            table.Add(row);
            offset += length;
        }
    }

    /// <summary>The documents of all terms, term by term, and behind the last of each.</summary>
    private (int[] Places, int[] Documents) Sorted()
    {
        var places = new int[counts.Count];
        for (var number = 1; number < places.Length; number++)
            places[number] = places[number - 1] + counts[number - 1];

        var documents = new int[terms.Count];
        for (var (document, index) = (0, 0); document < ends.Count; document++)
        {
            for (; index < ends[document]; index++)
                documents[places[terms[index]]++] = document;
        }

        return (places, documents);
    }

    private static int Pack(ReadOnlySpan<int> documents, Span<byte> bytes)
    {
        var (length, last) = (0, 0);
        foreach (var document in documents)
        {
            length += Varint.Write(bytes[length..], (uint)(document - last));
            last = document;
        }

        return length;
    }
}
