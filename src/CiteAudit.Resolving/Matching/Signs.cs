using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>What speaks for or against a match, by the names that Weights.txt has for it.</summary>
internal static class Signs
{
    private const int MostWordsOfAShortTitle = 2;
    private const int MostWordsOfAPlainTitle = 4;

    public static List<string> Of(Match match)
    {
        var signs = new List<string> { "always" };
        if (match.IsByDoi)
            signs.Add("doi same");
        if (match.Title is { } title)
            signs.Add($"title {Name(title.Form)} {Length(title)}");
        if (match.Authors is { } authors)
            signs.Add(authors.FirstClearlyDisagrees ? "authors other" : "authors " + Name(authors.Comparison.Agreement));
        foreach (var comparison in match.Comparisons)
        {
            if (comparison.Field is not (FieldName.Title or FieldName.Authors))
                signs.Add($"{comparison.Field.ToString().ToLowerInvariant()} {Name(comparison.Agreement)}");
        }

        // Fields that agree together say more than each on its own: namesakes and journals' volumes are many.
        if (match.Title is { Form: TitleForm.Same or TitleForm.Cut or TitleForm.Misspelt } && match.Authors is { Comparison.Agreement: not Agreement.Different })
            signs.Add($"title and authors same {Length(match.Title)}");
        if (match.On(FieldName.Volume) == Agreement.Same && match.On(FieldName.Pages) == Agreement.Same)
            signs.Add("volume and pages same");
        return signs;
    }

    private static string Length(TitleMatch title) => title switch
    {
        { Form: TitleForm.Other or TitleForm.About or TitleForm.Sibling } => "any",
        { Words: <= MostWordsOfAShortTitle } => "short",
        { Words: <= MostWordsOfAPlainTitle } => "plain",
        _ => "long",
    };

    private static string Name(TitleForm form) => form.ToString().ToLowerInvariant();

    private static string Name(Agreement agreement) => agreement.ToString().ToLowerInvariant();
}
