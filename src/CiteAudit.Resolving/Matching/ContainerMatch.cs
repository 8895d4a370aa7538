using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>Compares the printed journal or book with every name the record has for it.</summary>
internal static partial class ContainerMatch
{
    private const double CloseLetters = 0.9;
    private const double CloseWords = 0.6;
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 8;

    private static readonly HashSet<string> Small = new(
        ["a", "an", "and", "de", "der", "des", "die", "du", "et", "for", "fur", "in", "la", "le", "of", "on", "the", "to", "und"],
        StringComparer.Ordinal);

    public static Comparison? Of(string? printed, IReadOnlyList<string> recorded)
    {
        if (string.IsNullOrWhiteSpace(printed))
            return null;

        var (ours, script) = (VariantsOf(printed), Script.Of(printed));
        Comparison? best = null;
        foreach (var name in recorded)
        {
            var other = Script.Of(name);
            if ((script.Name.Length > 0 && other.Name.Length > 0 && script != other) || Judge(ours, VariantsOf(name)) is not { } agreement)
                continue;
            if (best is null || agreement < best.Agreement)
                best = new Comparison(FieldName.Container, printed, name, agreement);
            if (best.Agreement == Agreement.Same)
                break;
        }

        return best;
    }

    private static Agreement? Judge(List<IReadOnlyList<string>> ours, List<IReadOnlyList<string>> theirs)
    {
        Agreement? best = null;
        foreach (var one in ours)
        {
            foreach (var other in theirs)
            {
                var agreement = Judge(one, other);
                best = best is null || agreement < best ? agreement : best;
            }
        }

        return best;
    }

    private static Agreement Judge(IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
    {
        var (printed, recorded) = (string.Concat(ours), string.Concat(theirs));
        if (string.Equals(printed, recorded, StringComparison.Ordinal) || Abbreviate(ours, theirs))
            return Agreement.Same;

        var close = IsPartOf(ours, theirs)
            || IsPartOf(theirs, ours)
            || IsAcronym(ours, theirs)
            || IsAcronym(theirs, ours)
            || Similarity.OfWords(ours, theirs) >= CloseWords
            || Similarity.OfLetters(printed, recorded) >= CloseLetters;
        return close ? Agreement.Close : Agreement.Different;
    }

    /// <summary>"Am J Infect Control": as many words, each the other shortened.</summary>
    private static bool Abbreviate(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => Abbreviation.Fits(pair.First, pair.Second));

    /// <summary>A name without its series, section, sponsor or university: the words it has, in order, among the other's.</summary>
    private static bool IsPartOf(IReadOnlyList<string> part, IReadOnlyList<string> whole)
    {
        if (part.Count < 2 || part.Count >= whole.Count)
            return false;

        var found = 0;
        foreach (var word in whole)
        {
            if (found < part.Count && Abbreviation.Fits(part[found], word))
                found++;
        }

        return found == part.Count;
    }

    /// <summary>The initials of the name, or a word that conferences and journals are known by and that the name carries along: "(CVPR)".</summary>
    private static bool IsAcronym(IReadOnlyList<string> acronym, IReadOnlyList<string> name) =>
        acronym is [{ Length: >= ShortestAcronym and <= LongestAcronym } letters]
        && name.Count > 1
        && (string.Concat(name.Select(word => word[0])).StartsWith(letters, StringComparison.Ordinal) || name.Contains(letters, StringComparer.Ordinal));

    /// <summary>The whole name, and without what stands in brackets: "Science (New York, N.Y.)", "Nature (London)".</summary>
    private static List<IReadOnlyList<string>> VariantsOf(string name)
    {
        var mended = Letters.Undamaged(name);
        var whole = WordsOf(mended);
        var bare = mended.AsSpan().ContainsAny('(', '[') ? WordsOf(Bracketed().Replace(mended, " ")) : [];
        return bare.Count > 0 && bare.Count < whole.Count ? [whole, bare] : [whole];
    }

    /// <summary>Years and ordinals of meetings tell nothing that the name does not.</summary>
    private static IReadOnlyList<string> WordsOf(string name)
    {
        var words = FoldedText.Of(name).Words;
        var telling = words.Where(word => !Small.Contains(word) && !char.IsAsciiDigit(word[0])).ToList();
        return telling.Count > 0 ? telling : words;
    }

    [GeneratedRegex(@"[(\[][^()\[\]]*[)\]]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Bracketed();
}
