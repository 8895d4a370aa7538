namespace CiteAudit.Resolving;

/// <summary>The rows of a table that is embedded as a text file: columns between spaces, and notes after a hash.</summary>
internal static class EmbeddedTable
{
    public static IEnumerable<string[]> Of(string name) => EmbeddedLines.Of(name)
        .Select(line => line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(columns => columns.Length > 0);
}
