namespace CiteAudit.Resolving.Indexing;

/// <summary>The registries whose dumps can be indexed. The numbers are part of the index's format.</summary>
public enum IndexedRegistry
{
    /// <summary>Crossref's public data file, or its snapshots.</summary>
    Crossref = 1,

    /// <summary>DataCite's data file.</summary>
    DataCite = 2,

    /// <summary>OpenAlex's snapshot of works.</summary>
    OpenAlex = 3,
}
