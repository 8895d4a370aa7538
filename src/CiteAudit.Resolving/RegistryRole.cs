namespace CiteAudit.Resolving;

/// <summary>What a registry is asked for.</summary>
public enum RegistryRole
{
    /// <summary>The record that an identifier of the entry leads to.</summary>
    Lookup,

    /// <summary>Records that the entry's words may mean.</summary>
    Search,

    /// <summary>The names of the journal whose ISSN stands in the entry's DOI, where no record of the work was found.</summary>
    Journal,

    /// <summary>What more is known of a work that has been found.</summary>
    Enrichment,
}
