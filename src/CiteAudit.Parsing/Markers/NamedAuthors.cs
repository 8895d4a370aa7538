using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Markers;

/// <summary>Reads the surnames that a sentence puts beside a marker: "Davis, et al. [8]", "Wu and Wu [14] report", "[1]Zhao defined".</summary>
internal static partial class NamedAuthors
{
    private const int Window = 160;

    private static readonly FrozenSet<string> Verbs = Lexicon.IgnoringCase("reporting-verbs.txt");
    private static readonly FrozenSet<string> Openers = Lexicon.IgnoringCase("sentence-openers.txt");

    public static IReadOnlyList<string> Beside(string text, TextSpan sentence, TextSpan marker, IEnumerable<PersonName> cited)
    {
        var start = Math.Max(sentence.Start, marker.Start - Window);
        var before = text[start..marker.Start].TrimEnd();
        var after = text[marker.End..Math.Min(sentence.End, marker.End + Window)];
        return before.Length == 0 ? Behind(after, cited) : Before(before, after, cited);
    }

    private static List<string> Before(string before, string after, IEnumerable<PersonName> cited)
    {
        var match = NamesBefore().Match(before);
        if (!match.Success)
            return [];

        var names = Names(match);
        if (match.Groups["others"].Success)
            return names;
        // "China Digital Media Institute" and "Republic of China" end in a capital as well, but name no person.
        if (PartOfName().Match(before[..match.Index]) is { Success: true } part && !IsOpener(part.Value.Trim(' ', ',')))
            return [];
        return Verbs.Contains(FirstWord(after)) || AnyCited(names, cited) ? names : [];
    }

    private static List<string> Behind(string after, IEnumerable<PersonName> cited)
    {
        var match = NamesBehind().Match(after);
        if (!match.Success)
            return [];

        var names = Names(match);
        return match.Groups["others"].Success || Verbs.Contains(FirstWord(after[match.Length..])) || AnyCited(names, cited) ? names : [];
    }

    // "As Moss and Lee (2019) show": a small word is written large where a sentence starts.
    private static bool IsOpener(string word) => char.IsUpper(word[0]) && word is not "The" && Openers.Contains(word);

    // "Similarly, Moss and Lee [4]": no name is an opener of sentences.
    private static List<string> Names(Match match)
    {
        List<string> names = [.. match.Groups["name"].Captures.Select(name => name.Value)];
        if (names.Count > 1 && Openers.Contains(names[0]))
            names.RemoveAt(0);
        return names;
    }

    private static bool AnyCited(List<string> names, IEnumerable<PersonName> cited)
    {
        var families = cited.Select(author => FoldedText.Of(author.Family).Value).ToHashSet(StringComparer.Ordinal);
        return names.Exists(name => families.Contains(FoldedText.Of(name).Value));
    }

    private static string FirstWord(string text)
    {
        var word = text.TrimStart();
        var end = 0;
        while (end < word.Length && char.IsLetter(word[end]))
            end++;
        return word[..end];
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}'’-])(?<name>(?:(?:van|von|de|der|den|da|di|du|le|la)\s){0,2}\p{Lu}[\p{L}'’-]{1,30})(?:(?:,\s(?<name>\p{Lu}[\p{L}'’-]{1,30})){0,4},?\s(?:and|&|und|et|y|e)\s(?<name>\p{Lu}[\p{L}'’-]{1,30}))?(?<others>,?\s(?:et\sal\b\.?|and\s(?:colleagues|co-?workers|others|associates)))?,?(?:\s[(（](?:19|20)\d{2}[a-z]?[)）])?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NamesBefore();

    [GeneratedRegex(
        @"^(?<name>\p{Lu}[\p{L}'’-]{1,30})(?:\s(?:and|&)\s(?<name>\p{Lu}[\p{L}'’-]{1,30}))?(?<others>,?\s(?:et\sal\b\.?|and\s(?:colleagues|co-?workers|others)))?(?=[\s,])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NamesBehind();

    [GeneratedRegex(@"(\p{Lu}[\p{L}'’-]{0,30}|\b(of|the|in|de))[\s,]{1,2}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PartOfName();
}
