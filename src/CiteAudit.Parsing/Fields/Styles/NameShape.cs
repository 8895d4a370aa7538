using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Fields.Styles;

/// <summary>Tells whether a text can be a list of names, and what in it is an initial.</summary>
internal static partial class NameShape
{
    private static readonly SearchValues<char> Foreign = SearchValues.Create("\"“”?!()[]");
    private static readonly FrozenSet<string> Particles = Lexicon.AsPrinted("name-particles.txt");
    private static readonly FrozenSet<string> Organisations = Lexicon.IgnoringCase("organisation-words.txt");
    private static readonly FrozenSet<string> Between = FrozenSet.Create(
        StringComparer.Ordinal, "and", "et", "al", "und", "e", "y", "en", "og", "och", "for", "of", "the", "on", "others", "with", "ed", "eds");

    /// <summary>Every word capitalised but for particles and connectives, and none of the marks that names do not have.</summary>
    public static bool IsList(string text)
    {
        if (text.AsSpan().IndexOfAny(Foreign) >= 0)
            return false;

        var words = Word().Matches(text);
        return words.Count > 0 && words.All(word => IsNameWord(word.Value));
    }

    public static bool StartsWithInitial(string text) => FirstInitial().IsMatch(text);

    public static bool IsOrganisation(string text) => Word().Matches(text).Any(word => Organisations.Contains(word.Value));

    private static bool IsNameWord(string word) =>
        char.IsUpper(word[0]) || word.Length == 1 || char.GetUnicodeCategory(word[0]) is System.Globalization.UnicodeCategory.OtherLetter
        || Particles.Contains(word) || Between.Contains(word) || word.StartsWith("al-", StringComparison.Ordinal) || word.StartsWith("d'", StringComparison.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’-]{0,60}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^\W{0,4}\p{Lu}\p{Ll}?\.\s?([-\p{L}.]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstInitial();
}
