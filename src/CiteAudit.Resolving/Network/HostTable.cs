namespace CiteAudit.Resolving.Network;

/// <summary>How hosts let themselves be asked before they have said anything.</summary>
internal static class HostTable
{
    private static readonly ILookup<string, string[]> Rows =
        EmbeddedTable.Of("Hosts.txt").ToLookup(row => row[0], row => row[1..], StringComparer.Ordinal);

    /// <summary>What single records are allowed, and lists where they are counted apart.</summary>
    public static (Allowance Single, Allowance? List) Of(string host, Standing standing)
    {
        var rows = Rows[Rows.Contains(host) ? host : "*"].ToDictionary(row => row[0], row => Allowance.Parse(row[1 + (int)standing]), StringComparer.Ordinal);
        return rows.TryGetValue("any", out var any) ? (any, null) : (rows["single"], rows["list"]);
    }
}
