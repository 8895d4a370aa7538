using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Claims.Facts;

/// <summary>The organisations a sentence names: capitalised words that start or end with one that only organisations bear, as in "World Health Organization" and "University of Bern".</summary>
internal static partial class OrganisationReader
{
    private static readonly FrozenSet<string> Kinds = Lexicon.AsPrinted("named-organisations.txt");
    private static readonly FrozenSet<string> Leading = Lexicon.AsPrinted("leading-organisations.txt");
    private static readonly FrozenSet<string> Openers = Lexicon.IgnoringCase("sentence-openers.txt");

    public static IReadOnlyList<string> In(string sentence)
    {
        List<string>? found = null;
        foreach (Match match in Run().Matches(sentence))
        {
            if (Named(match.Value.Split(' ')) is { } name && found?.Contains(name, StringComparer.Ordinal) != true)
                (found ??= []).Add(name);
        }

        return found ?? [];
    }

    private static string? Named(string[] words)
    {
        var first = words.Length > 1 && Openers.Contains(words[0]) ? 1 : 0;
        if (first < words.Length && Leading.Contains(words[first]))
            return words.Length - first > 2 ? string.Join(' ', words[first..]) : null;

        var last = Array.FindLastIndex(words, Kinds.Contains);
        var next = Array.FindIndex(words, first, Kinds.Contains);
        // "World Health Organization and European Commission": what stands behind "and" is another name.
        while (next > 0 && next < last && !(next + 1 < words.Length && words[next + 1] is "and" or "e" or "y" or "und" or "et"))
            next = Array.FindIndex(words, next + 1, Kinds.Contains);
        // "Director of the Royal Society": what stands before "of" bears the name no more than what stands behind it.
        first = Math.Max(first, Array.FindLastIndex(words, Math.Max(0, next), word => word is "of" or "the" or "for") + 1);
        var isWhole = next + 1 >= words.Length || char.IsLower(words[next + 1][0]);
        return next > first && isWhole ? string.Join(' ', words[first..(next + 1)]) : null;
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}])\p{Lu}[\p{L}'’&-]{1,30}(\s((of|for|on|de|da|do|du|del|des|der|für|and|und|y|e|et)\s(the\s|la\s|las\s|los\s)?)?\p{Lu}[\p{L}'’&-]{1,30}){1,8}(,\s\p{Lu}[\p{L}-]{2,30}\sand(\s\p{Lu}[\p{L}-]{2,30}){2})?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Run();
}
