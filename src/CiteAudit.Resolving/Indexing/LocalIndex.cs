using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Indexing.Postgres;
using CiteAudit.Resolving.Indexing.Searching;

namespace CiteAudit.Resolving.Indexing;

/// <summary>An index of registries' records, open for the questions of a run.</summary>
public sealed class LocalIndex : IDisposable
{
    private readonly IRecordIndex index;
    private readonly IndexAnswers answers;

    private LocalIndex(IRecordIndex index)
    {
        this.index = index;
        answers = new IndexAnswers(index);
    }

    /// <summary>What an answer from it names as its source.</summary>
    public string Name => answers.Name;

    /// <summary>Opens an index for reading, or says why it cannot be.</summary>
    public static (LocalIndex? Index, Problem? Problem) Open(IndexPlace place)
    {
        var (index, problem) = IndexAt(place);
        return index is null ? (null, problem) : (new LocalIndex(index), null);
    }

    public void Dispose() => index.Dispose();

    internal static (IRecordIndex? Index, Problem? Problem) IndexAt(IndexPlace place) =>
        place.Connection is { } connection ? PostgresIndex.Open(connection) : SegmentIndex.Open(place.Folder ?? "");

    internal ValueTask<Answer> AskAsync(Request request, CancellationToken cancellation) => answers.AskAsync(request, cancellation);
}
