using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>The language that a title's small words show, as far as they do.</summary>
internal static class TitleLanguage
{
    private const int FewestWordsThatShow = 2;

    private static readonly ILookup<string, string> Languages =
        EmbeddedLines.Of("FunctionWords.txt").Select(line => line.Split(' ')).ToLookup(parts => FoldedText.Of(parts[1]).Value, parts => parts[0], StringComparer.Ordinal);

    /// <summary>Whether two titles are surely in two languages, so that one can be the other's translation.</summary>
    public static bool Differ(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        Of(one) is { } first && Of(other) is { } second && !string.Equals(first, second, StringComparison.Ordinal);

    private static string? Of(IReadOnlyList<string> words)
    {
        var votes = words.SelectMany(word => Languages[word])
            .GroupBy(language => language, StringComparer.Ordinal)
            .Select(group => (Language: group.Key, Count: group.Count()))
            .OrderByDescending(vote => vote.Count)
            .ToList();
        return votes.Count > 0 && votes[0].Count >= FewestWordsThatShow && (votes.Count == 1 || votes[1].Count < votes[0].Count) ? votes[0].Language : null;
    }
}
