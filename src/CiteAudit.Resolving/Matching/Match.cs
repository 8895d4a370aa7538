using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>A reference beside a record: every field that both have.</summary>
internal sealed record Match(Work Work, TitleMatch? Title, AuthorsMatch? Authors, IReadOnlyList<Comparison> Comparisons)
{
    /// <summary>A title alone may be reworded, an author alone misprinted: it takes both to say that it is another work.</summary>
    public bool IsAnotherWork => Title is { ClearlyDisagrees: true } && Authors is { FirstClearlyDisagrees: true };

    public IReadOnlyList<Comparison> Differences => [.. Comparisons.Where(comparison => comparison.Agreement == Agreement.Different)];

    public static Match Of(Reference reference, Work work)
    {
        var title = TitleMatch.Of(reference.Title, work.Titles);
        var authors = AuthorsMatch.Of(reference.Authors.Count > 0 ? reference.Authors : reference.Editors, reference.MoreAuthors, work.Authors);
        Comparison?[] compared =
        [
            authors?.Comparison,
            title?.Comparison,
            ContainerMatch.Of(reference.Container, work.Containers),
            VolumeOf(reference, work),
            NumberMatch.Of(FieldName.Issue, reference.Issue, work.Issue),
            PagesMatch.Of(reference.Pages, work.Pages),
            YearMatch.Of(reference.Issued, work.Dates),
        ];
        return new Match(work, title, authors, [.. compared.OfType<Comparison>()]);
    }

    /// <summary>Entries of journals without volumes print the issue in the volume's place.</summary>
    private static Comparison? VolumeOf(Reference reference, Work work)
    {
        var comparison = NumberMatch.Of(FieldName.Volume, reference.Volume, work.Volume);
        return comparison is { Agreement: Agreement.Different } && reference.Issue is null && NumberMatch.Agree(reference.Volume, work.Issue)
            ? comparison with { Agreement = Agreement.Close }
            : comparison;
    }
}
