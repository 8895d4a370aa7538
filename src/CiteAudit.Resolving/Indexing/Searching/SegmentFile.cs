using CiteAudit.Resolving.Indexing.Segments;
using Microsoft.Win32.SafeHandles;

namespace CiteAudit.Resolving.Indexing.Searching;

/// <summary>One segment, open for questions. Any number of threads may ask at once.</summary>
internal sealed class SegmentFile : IDisposable
{
    private readonly TableFile documents;
    private readonly TableFile keys;
    private readonly TableFile terms;
    private readonly SafeFileHandle postings;

    public SegmentFile(string folder, SegmentInfo info)
    {
        Info = info;
        documents = new TableFile(Path.Combine(folder, SegmentFiles.Documents), DocumentRow.Width);
        keys = new TableFile(Path.Combine(folder, SegmentFiles.Keys), KeyRow.Width);
        terms = new TableFile(Path.Combine(folder, SegmentFiles.Terms), TermRow.Width);
        postings = File.OpenHandle(Path.Combine(folder, SegmentFiles.Postings), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
    }

    public SegmentInfo Info { get; }

    public long Documents => documents.Count;

    public void Dispose()
    {
        documents.Dispose();
        keys.Dispose();
        terms.Dispose();
        postings.Dispose();
    }

    public (uint Document, DocumentRow Row)? Find(ulong key)
    {
        Span<byte> row = stackalloc byte[KeyRow.Width];
        if (keys.Find(key, row) is null)
            return null;

        var document = KeyRow.Read(row).Document;
        return (document, Document(document));
    }

    public DocumentRow Document(uint document)
    {
        Span<byte> row = stackalloc byte[DocumentRow.Width];
        documents.Read(document, row);
        return DocumentRow.Read(row);
    }

    public TermRow? Term(ulong term)
    {
        Span<byte> row = stackalloc byte[TermRow.Width];
        return terms.Find(term, row) is null ? null : TermRow.Read(row);
    }

    public int[] DocumentsWith(TermRow term)
    {
        // A list has at least one byte for each document: what says otherwise asks for memory that nothing fills.
        if (term.Count > term.Length || term.Count > Documents || term.Offset < 0 || term.Offset + term.Length > RandomAccess.GetLength(postings))
            throw new IndexDamage("a list of documents is longer than its file");

        var bytes = new byte[term.Length];
        if (RandomAccess.Read(postings, bytes, term.Offset) != bytes.Length)
            throw new IndexDamage("a list of documents is cut short");
        var found = new int[term.Count];
        var (place, last) = (0, 0L);
        for (var index = 0; index < found.Length; index++)
        {
            last += Varint.Read(bytes.AsSpan(place), out var length);
            place += length;
            if (length == 0 || last >= Documents)
                throw new IndexDamage("a list of documents names what is not there");
            found[index] = (int)last;
        }

        return found;
    }
}
