namespace CiteAudit.Resolving.Registries;

/// <summary>Prefixes that agencies other than Crossref are known to register. A prefix says nothing about a single DOI.</summary>
internal static class Agencies
{
    private static readonly Dictionary<string, string> ByPrefix =
        EmbeddedLines.Of("Agencies.txt").Select(line => line.Split(' ', 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    public static string? Of(string prefix) => ByPrefix.GetValueOrDefault(prefix);
}
