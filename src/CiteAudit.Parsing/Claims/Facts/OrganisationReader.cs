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

        // What follows the word of its kind, behind "and" or "of", is another name.
        var last = Array.FindIndex(words, first, Kinds.Contains);
        return last > first ? string.Join(' ', words[first..(last + 1)]) : null;
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}])\p{Lu}[\p{L}'’&-]{1,30}(\s((of|for|on|de|da|do|du|del|des|der|für|and|und|y|e|et)\s(the\s|la\s|las\s|los\s)?)?\p{Lu}[\p{L}'’&-]{1,30}){1,8}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Run();
}
