namespace CiteAudit.Resolving.Registries;

/// <summary>Prefixes that agencies other than Crossref are known to register. A prefix says nothing about a single DOI.</summary>
internal static class Agencies
{
    private static readonly Dictionary<string, string> ByPrefix = Read();

    public static string? Of(string prefix) => ByPrefix.GetValueOrDefault(prefix);

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(Agencies).Assembly.GetManifestResourceStream("Agencies.txt")
            ?? throw new InvalidOperationException("Agencies.txt is not embedded.");
        using var reader = new StreamReader(stream);
        var agencies = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            agencies[line[..space]] = line[(space + 1)..];
        }

        return agencies;
    }
}
