using CiteAudit.Resolving.Indexing.Importing;

namespace CiteAudit.Tests.Resolving.Indexing;

/// <summary>Stops an import once it has so many records.</summary>
internal sealed class StoppingProgress(long most, CancellationTokenSource stop) : IImportProgress
{
    public void Start(int files, long bytes)
    {
    }

    public void Advance(long bytes, long records)
    {
        if (records >= most)
            stop.Cancel();
    }
}
