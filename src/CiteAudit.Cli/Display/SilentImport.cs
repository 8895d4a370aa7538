using CiteAudit.Resolving.Indexing.Importing;

namespace CiteAudit.Cli.Display;

/// <summary>Nothing, for <c>--quiet</c>.</summary>
internal sealed class SilentImport : IImportProgress
{
    public void Start(int files, long bytes)
    {
    }

    public void Advance(long bytes, long records)
    {
    }
}
