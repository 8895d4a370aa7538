namespace CiteAudit.Resolving;

/// <summary>What a registry is asked for.</summary>
public enum RegistryRole
{
    /// <summary>The record that an identifier of the entry leads to.</summary>
    Lookup,

    /// <summary>Records that the entry's words may mean.</summary>
    Search,

    /// <summary>What more is known of a work that has been found.</summary>
    Enrichment,
}
