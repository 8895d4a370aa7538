namespace CiteAudit.Resolving.Anatomy;

/// <summary>The names of journals whose codes stand in DOIs, as far as they are listed.</summary>
internal static class JournalCodes
{
    private static readonly Dictionary<(string Grammar, string Code), string> Names = EmbeddedLines.Of("JournalCodes.txt")
        .Select(line => line.Split(' ', 3))
        .ToDictionary(parts => (parts[0], parts[1]), parts => parts[2]);

    public static string? Of(string grammar, string code) => Names.GetValueOrDefault((grammar, code));
}
