using CiteAudit.Resolving.Indexing.Records;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>The terms that records stand under: the telling words of titles, and the first author's name.</summary>
internal static class SearchKeys
{
    public static ulong[] Of(IReadOnlyList<string> words, IReadOnlyList<string> names) => [.. OfTitle(words).Concat(OfNames(names)).Distinct()];

    public static IEnumerable<ulong> OfTitle(IReadOnlyList<string> words) => Telling(words).Select(word => Fingerprint.Of('t', word));

    public static IEnumerable<ulong> OfNames(IReadOnlyList<string> names) => names.Where(name => name.Length > 1).Select(name => Fingerprint.Of('a', name));

    /// <summary>All of them where a title has no others.</summary>
    private static IEnumerable<string> Telling(IReadOnlyList<string> words) =>
        words.All(TitleWords.IsCommon) ? words : words.Where(word => !TitleWords.IsCommon(word));
}
