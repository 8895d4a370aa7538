using System.Text.RegularExpressions;

namespace CiteAudit.Parsing.Fields.Names;

/// <summary>Tells initials and suffixes from names that are written out.</summary>
internal static partial class Initials
{
    private const int LongestBare = 5;
    private const int LongestSuffix = 4;

    /// <summary>"J.", "J.A.", "Ch.", "J.-P.", "JA", "J-P" as one word.</summary>
    public static bool Is(string word) => IsDotted(word) || Bare().IsMatch(word);

    public static bool IsDotted(string word) =>
        word.Length == 2 && word[1] == '.' ? char.IsUpper(word[0]) : word.Contains('.', StringComparison.Ordinal) && Dotted().IsMatch(word);

    /// <summary>"J. A.", "JA", "J. P. M.": initials and nothing else, particles behind them allowed ("J. van").</summary>
    public static bool AreAll(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && Is(words[0]) && words.All(word => Is(word) || Particles.Is(word))
            && !(words.Any(IsDotted) && words.Skip(1).Any(word => word.Length > 1 && IsBare(word)));
    }

    /// <summary>"JA": capitals without a full stop, which a short family name in capitals looks like too.</summary>
    public static bool IsBare(string word) =>
        word.Length is > 0 and <= LongestBare && char.IsUpper(word[0]) && char.IsUpper(word[^1]) && (word.Length == 1 || Bare().IsMatch(word));

    public static bool IsSuffix(string text) => text.Length is > 1 and <= LongestSuffix && text[0] is 'J' or 'S' or 'j' or 's' or 'I' or '2' or '3' && Suffix().IsMatch(text);

    [GeneratedRegex(@"^((-?\p{Lu}\p{Ll}?|Chr|Jos|Joh|Alb|Ths|Wm)\.,?){1,6}$|^(\p{Lu}\p{Ll}?\.-?){1,5}\p{Lu}$|^\p{Lu}\.-\p{Ll}\.$|^\p{Lu}\p{Ll}?-\p{Lu}\p{Ll}?\.$|^\p{Lu}{2,3}\.$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^\p{Lu}(-?\p{Lu}){0,2}$|^[B-DF-HJ-NP-TV-XZ]{4,5}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(Jr|Sr|JR|SR|jr|sr|II|III|IV|[23](nd|rd|d))\.?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Suffix();
}
