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
            foreach (var words in Parted(match.Value.Split(' ')))
            {
                if (Named(words) is { } name && found?.Contains(name, StringComparer.Ordinal) != true)
                    (found ??= []).Add(name);
            }
        }

        return found ?? [];
    }

    // "World Health Organization and European Commission": what stands behind "and" is another name.
    private static IEnumerable<string[]> Parted(string[] words)
    {
        var start = 0;
        for (var at = 1; at < words.Length; at++)
        {
            if (words[at] is not ("and" or "e" or "y" or "und" or "et") || !(Kinds.Contains(words[at - 1]) || (at + 1 < words.Length && Leading.Contains(words[at + 1]))))
                continue;
            yield return words[start..at];
            start = at + 1;
        }

        yield return words[start..];
    }

    private static string? Named(string[] words)
    {
        var first = words.Length > 1 && Openers.Contains(words[0]) ? 1 : 0;
        if (first < words.Length && Leading.Contains(words[first]))
            return words.Length - first > 2 ? string.Join(' ', words[first..]) : null;

        // "Director of the Royal Society": what stands before "of" bears the name no more than what stands behind it.
        var last = Array.FindLastIndex(words, Kinds.Contains);
        first = Math.Max(first, Array.FindLastIndex(words, Math.Max(0, last), word => word is "of" or "the" or "for") + 1);
        var isWhole = last + 1 >= words.Length || char.IsLower(words[last + 1][0]);
        return last > first && isWhole ? string.Join(' ', words[first..(last + 1)]) : null;
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}])\p{Lu}[\p{L}'’&-]{1,30}(\s((of|for|on|de|da|do|du|del|des|der|für|and|und|y|e|et)\s(the\s|la\s|las\s|los\s)?)?\p{Lu}[\p{L}'’&-]{1,30}){1,8}(,\s\p{Lu}[\p{L}-]{2,30}\sand(\s\p{Lu}[\p{L}-]{2,30}){2})?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Run();
}
