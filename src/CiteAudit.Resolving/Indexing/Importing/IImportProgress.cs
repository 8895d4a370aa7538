namespace CiteAudit.Resolving.Indexing.Importing;

/// <summary>Is told how far an import has come.</summary>
public interface IImportProgress
{
    /// <summary>Before anything is read: how many files there are, and how large they are together.</summary>
    void Start(int files, long bytes);

    /// <summary>So many bytes of the files are behind us, and so many records were taken in.</summary>
    void Advance(long bytes, long records);
}
