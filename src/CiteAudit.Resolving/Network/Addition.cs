namespace CiteAudit.Resolving.Network;

/// <summary>One row of Keys.txt: what a host is told of who asks, and where in the request.</summary>
internal sealed record Addition(string Host, string Name, bool InQuery, string Field, string? Word)
{
    public static Addition Of(string[] row) => new(row[0], row[1], row[2] is "query", row[3], row.ElementAtOrDefault(4));
}
