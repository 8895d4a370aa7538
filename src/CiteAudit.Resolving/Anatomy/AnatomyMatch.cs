using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Resolving.Matching;

namespace CiteAudit.Resolving.Anatomy;

/// <summary>Compares what a DOI says with what the entry around it prints. What may have an innocent reason is close, never different.</summary>
internal static class AnatomyMatch
{
    // Forms have the year of submission, acceptance, first appearance or issue; 0.999 of 2,500 DOIs lie in this span around it.
    private const int YearsBefore = 1;
    private const int YearsAfter = 2;

    // Older volumes have the year they were put online in some records, and so in some entries.
    private const int FirstYearOnline = 1996;
    private const int Century = 100;
    private const int OtherNamesShown = 2;

    public static DoiAnatomy Compare(DoiAnatomy anatomy, Reference reference)
    {
        Comparison?[] compared =
        [
            anatomy.Journal is { } journal ? ContainerMatch.Of(reference.Container, [journal]) : null,
            NumberMatch.Of(FieldName.Volume, reference.Volume, anatomy.Volume),
            NumberMatch.Of(FieldName.Issue, reference.Issue, anatomy.Issue),
            PagesMatch.Of(reference.Pages, anatomy.Page),
            Year(anatomy, reference),
            Issn(anatomy, reference),
        ];
        return anatomy with { Comparisons = [.. compared.OfType<Comparison>()] };
    }

    /// <summary>The same, where somebody else said which journal has the ISSN. A name in another script is shown and not compared.</summary>
    public static DoiAnatomy WithJournal(DoiAnatomy anatomy, IReadOnlyList<string> names, Reference reference) => names is [] ? anatomy : anatomy with
    {
        Journal = names is [var only] ? only : $"{names[0]} ({string.Join(", ", names.Skip(1).Take(OtherNamesShown))})",
        Comparisons = ContainerMatch.Of(reference.Container, names) is { } journal ? [journal, .. anatomy.Comparisons] : anatomy.Comparisons,
    };

    private static Comparison? Year(DoiAnatomy anatomy, Reference reference)
    {
        if (reference.Issued?.Value is not { Year: var printed } || Stated(anatomy, printed) is not { } stated)
            return null;

        var agreement = (printed - stated) switch
        {
            0 => Agreement.Same,
            >= -YearsBefore and <= YearsAfter => Agreement.Close,
            _ when stated < FirstYearOnline && printed >= FirstYearOnline => Agreement.Close,
            _ => Agreement.Different,
        };
        return new Comparison(FieldName.Year, Show(printed), anatomy.Year is null ? Show(stated % Century) : Show(stated), agreement);
    }

    /// <summary>Of a year that is known by its last figures the one nearest to the printed one.</summary>
    private static int? Stated(DoiAnatomy anatomy, int printed)
    {
        if (anatomy.YearOfCentury is not { } figures)
            return anatomy.Year;

        var near = printed - (printed % Century) + figures;
        return new[] { near - Century, near, near + Century }.MinBy(year => Math.Abs(year - printed));
    }

    /// <summary>Paper and web editions have an ISSN each: another one says nothing.</summary>
    private static Comparison? Issn(DoiAnatomy anatomy, Reference reference) =>
        anatomy.Issn is { } issn && reference.Issn?.Value == issn ? new Comparison(FieldName.Issn, issn.Value, issn.Value, Agreement.Same) : null;

    private static string Show(int year) => year.ToString("00", CultureInfo.InvariantCulture);
}
