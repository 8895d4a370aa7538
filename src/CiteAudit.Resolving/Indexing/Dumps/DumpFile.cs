namespace CiteAudit.Resolving.Indexing.Dumps;

/// <summary>A file of a dump, as it was when it was looked at. Another size or time makes it another file.</summary>
internal sealed record DumpFile(string Path, long Size, DateTime Modified)
{
    public string Name => System.IO.Path.GetFileName(Path);
}
