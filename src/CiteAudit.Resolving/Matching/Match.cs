using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>A reference beside a record: every field that both have.</summary>
internal sealed record Match(Work Work, TitleMatch? Title, AuthorsMatch? Authors, IReadOnlyList<Comparison> Comparisons)
{
    public IReadOnlyList<Comparison> Differences => [.. Comparisons.Where(comparison => comparison.Agreement == Agreement.Different)];

    public bool IsAnotherWork { get; private init; }

    /// <summary>Whether the entry's own DOI led to the record.</summary>
    public bool IsByDoi { get; init; }

    public Agreement? On(FieldName field)
    {
        foreach (var comparison in Comparisons)
        {
            if (comparison.Field == field)
                return comparison.Agreement;
        }

        return null;
    }

    public static Match Of(Reference reference, Work work)
    {
        var page = new PrintedText(reference.Raw);
        var title = Reread(TitleMatch.Of(reference.Title, work.Titles), work, page);
        var authors = Reread(AuthorsMatch.Of(reference.Authors.Count > 0 ? reference.Authors : reference.Editors, reference.MoreAuthors, work.Authors), work, page);
        Comparison?[] compared =
        [
            authors?.Comparison,
            title?.Comparison,
            ContainerMatch.Of(reference.Container, work.Containers),
            VolumeOf(reference, work),
            NumberMatch.Of(FieldName.Issue, reference.Issue, work.Issue),
            PagesMatch.Of(reference.Pages, work.Pages),
            YearMatch.Of(reference.Issued, work.Dates, work.Kind),
            IssnOf(reference, work),
        ];
        var match = new Match(work, title, authors, [.. compared.OfType<Comparison>()])
        {
            IsByDoi = reference.Doi?.Value is { } doi && doi == work.Doi,
        };
        return match with { IsAnotherWork = AnotherWork.Is(match, page) };
    }

    /// <summary>The field was cut wrongly where the entry has the recorded title word for word.</summary>
    private static TitleMatch? Reread(TitleMatch? title, Work work, PrintedText page) =>
        title is { Form: TitleForm.Reworded or TitleForm.Other } && work.Titles.FirstOrDefault(page.Has) is { } recorded
            ? title with { Form = TitleForm.Cut, Comparison = title.Comparison with { Recorded = recorded, Agreement = Agreement.Close } }
            : title;

    private static AuthorsMatch? Reread(AuthorsMatch? authors, Work work, PrintedText page) =>
        authors is { Comparison.Agreement: Agreement.Different } && page.HasNames(work.Authors)
            ? new AuthorsMatch(authors.Comparison with { Agreement = Agreement.Close }, FirstClearlyDisagrees: false)
            : authors;

    /// <summary>Entries of journals without volumes print the issue in the volume's place.</summary>
    private static Comparison? VolumeOf(Reference reference, Work work)
    {
        var comparison = NumberMatch.Of(FieldName.Volume, reference.Volume, work.Volume);
        return comparison is { Agreement: Agreement.Different } && reference.Issue is null && NumberMatch.Agree(reference.Volume, work.Issue)
            ? comparison with { Agreement = Agreement.Close }
            : comparison;
    }

    /// <summary>Paper and web editions have an ISSN each, and records often know one: another one says nothing.</summary>
    private static Comparison? IssnOf(Reference reference, Work work) =>
        reference.Issn?.Value is { } issn && work.Issns.Contains(issn) ? new Comparison(FieldName.Issn, issn.Value, issn.Value, Agreement.Same) : null;
}
