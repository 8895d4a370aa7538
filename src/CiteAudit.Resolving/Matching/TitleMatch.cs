using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>Compares the printed title with every title of the record, and keeps the likest.</summary>
internal sealed record TitleMatch(Comparison Comparison, double Similarity)
{
    // Set by hand on retyped, reworded and unrelated titles; to be measured once labelled pairs are in the corpus.
    private const double CloseLetters = 0.9;
    private const double CloseWords = 0.8;
    private const double AnotherTitle = 0.6;

    // A shorter title may be the beginning of another by chance.
    private const int FewestWordsOfAMainTitle = 3;

    /// <summary>Whether it is another title altogether, and not the same one reworded.</summary>
    public bool ClearlyDisagrees => Comparison.Agreement == Agreement.Different && Similarity < AnotherTitle;

    /// <summary>Null when one side has no title, or the record has it in other scripts only.</summary>
    public static TitleMatch? Of(string? printed, IReadOnlyList<string> recorded)
    {
        if (string.IsNullOrWhiteSpace(printed))
            return null;

        return recorded
            .Where(title => !Script.Differ(printed, title))
            .Select(title => Of(printed, title))
            .OrderBy(match => match.Comparison.Agreement)
            .ThenByDescending(match => match.Similarity)
            .FirstOrDefault();
    }

    private static TitleMatch Of(string printed, string recorded)
    {
        var (ours, theirs) = (FoldedText.Of(TitleMark.Without(printed)), FoldedText.Of(TitleMark.Without(recorded)));
        var letters = Matching.Similarity.OfLetters(ours.Value, theirs.Value);
        var words = Matching.Similarity.OfWords(ours.Words, theirs.Words);
        return new TitleMatch(new Comparison(FieldName.Title, printed, recorded, Judge()), Math.Max(letters, words));

        Agreement Judge()
        {
            if (string.Equals(Squeezed(ours), Squeezed(theirs), StringComparison.Ordinal))
                return Agreement.Same;
            if (letters < CloseLetters && words < CloseWords && !Begins(ours, theirs) && !Begins(theirs, ours))
                return Agreement.Different;
            // A letter that the registry lost is not the entry's fault.
            return recorded.Contains('\ufffd', StringComparison.Ordinal) ? Agreement.Same : Agreement.Close;
        }
    }

    /// <summary>Hyphens and spaces come and go: "micro-short", "microshort".</summary>
    private static string Squeezed(FoldedText text) => text.Value.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Whether the one is the other without its subtitle.</summary>
    private static bool Begins(FoldedText one, FoldedText other) =>
        one.Words.Count >= FewestWordsOfAMainTitle && other.Value.StartsWith(one.Value + " ", StringComparison.Ordinal);
}
