namespace CiteAudit.Resolving.Caching;

/// <summary>What is asked of a registry: the folder its answers are kept in, its origin, and a path with everything escaped that an address cannot hold.</summary>
internal sealed record Request(string Folder, string Origin, string Path)
{
    public string Address => Origin + Path;
}
