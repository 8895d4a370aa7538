using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>Compares the printed title with every title of the record, and keeps the likest.</summary>
internal sealed record TitleMatch(Comparison Comparison, TitleForm Form, double Similarity, int Words)
{
    // Set by hand on retyped, reworded and unrelated titles; what each form is worth is learned, and stands in Weights.txt.
    public const double AnotherTitle = 0.6;
    private const double CloseLetters = 0.9;
    private const double CloseWords = 0.8;

    // A shorter title may be the beginning of another by chance, or stand within it.
    private const int FewestWordsOfACutTitle = 3;
    private const int FewestWordsOfAPart = 5;

    // Titles of one or two words hide how unlike they are: "Introduction", "Editorial".
    private const int FewestWordsToTell = 3;

    /// <summary>Whether it is another title altogether, and not the same one reworded.</summary>
    public bool ClearlyDisagrees => Form == TitleForm.Other && Words >= FewestWordsToTell;

    /// <summary>Null when one side has no title, or the record has it in other scripts or languages only.</summary>
    public static TitleMatch? Of(string? printed, IReadOnlyList<string> recorded)
    {
        if (string.IsNullOrWhiteSpace(printed))
            return null;

        var (ours, script) = (TitleText.Of(printed), Script.Of(printed));
        TitleMatch? best = null;
        foreach (var title in recorded)
        {
            if (IsOther(script, Script.Of(title)) || Compare(printed, ours, title) is not { } match)
                continue;
            if (best is null || match.Form < best.Form || (match.Form == best.Form && match.Similarity > best.Similarity))
                best = match;
            if (best.Form == TitleForm.Same)
                break;
        }

        return best;
    }

    private static bool IsOther(Script one, Script other) => one.Name.Length > 0 && other.Name.Length > 0 && one != other;

    private static TitleMatch? Compare(string printed, TitleText ours, string recorded)
    {
        var theirs = TitleText.Of(recorded);
        if (ours.Words.Count == 0 || theirs.Words.Count == 0)
            return null;

        var (form, similarity) = Judge(ours, theirs);
        if (form is TitleForm.Other or TitleForm.Reworded && TitleLanguage.Differ(ours.Words, theirs.Words))
            return null;

        var agreement = form switch
        {
            TitleForm.Same => Agreement.Same,
            // A letter that the registry lost is not the entry's fault.
            TitleForm.Misspelt when recorded.Contains('\ufffd', StringComparison.Ordinal) => Agreement.Same,
            TitleForm.Cut or TitleForm.Misspelt => Agreement.Close,
            _ => Agreement.Different,
        };
        return new TitleMatch(new Comparison(FieldName.Title, printed, recorded, agreement), form, similarity, Math.Min(ours.Words.Count, theirs.Words.Count));
    }

    private static (TitleForm Form, double Similarity) Judge(TitleText ours, TitleText theirs)
    {
        if (string.Equals(ours.Squeezed, theirs.Squeezed, StringComparison.Ordinal))
            return (TitleForm.Same, 1);

        var words = Matching.Similarity.OfWords(ours.Words, theirs.Words);
        var letters = LikenessOfLetters(ours.Squeezed, theirs.Squeezed);
        var similarity = Math.Max(letters, words);
        if (AboutMark.Parts(ours, theirs))
            return (TitleForm.About, similarity);
        if (letters >= CloseLetters || words >= CloseWords)
            return (AreSiblings(ours, theirs) ? TitleForm.Sibling : TitleForm.Misspelt, similarity);
        if (IsCut(ours, theirs) || IsCut(theirs, ours))
            return (TitleForm.Cut, similarity);
        return (similarity >= AnotherTitle ? TitleForm.Reworded : TitleForm.Other, similarity);
    }

    /// <summary>0 where the lengths alone rule out a likeness that would count: counting letters is what matching spends its time on.</summary>
    private static double LikenessOfLetters(string one, string other) =>
        Math.Min(one.Length, other.Length) < AnotherTitle * Math.Max(one.Length, other.Length) ? 0 : Matching.Similarity.OfLetters(one, other);

    private static bool AreSiblings(TitleText one, TitleText other)
    {
        var (ours, theirs) = (one.Numbers, other.Numbers);
        return ours.Count == theirs.Count && ours.Except(theirs, StringComparer.Ordinal).Any() && theirs.Except(ours, StringComparer.Ordinal).Any();
    }

    /// <summary>Whether the one is the other without its subtitle or end, or stands whole within it.</summary>
    private static bool IsCut(TitleText one, TitleText other)
    {
        var count = one.Words.Count;
        if (count >= other.Words.Count || !other.Squeezed.Contains(one.Squeezed, StringComparison.Ordinal))
            return false;
        if (!other.Squeezed.StartsWith(one.Squeezed, StringComparison.Ordinal))
            return count >= FewestWordsOfAPart;
        return count >= FewestWordsOfACutTitle || other.HasMainPartOf(count);
    }
}
