using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving;

/// <summary>Why no registry need hold what an entry names, so that its absence says nothing.</summary>
internal static class Unheld
{
    // Registration of DOIs began in 2000, and journals registered their older volumes as they could.
    private const int FirstYearHeld = 1990;

    // Below it the fields searched for may not be those of the entry.
    private const double LeastConfidence = 0.5;

    private static readonly HashSet<string> NationalWords = [.. EmbeddedLines.Of("NationalSources.txt")];

    public static string? Why(Reference reference)
    {
        if (SearchTerms.Of(reference) is not { } terms)
            return "The entry has no title long enough to search for.";
        if (reference.Damage.Count > 0 || reference.Confidence < LeastConfidence)
            return "The entry is too badly damaged to be searched for.";
        if (terms.Family is null || terms.Year is not { } year)
            return "Without a first author and a year a search says nothing.";
        if (WhyKind(reference) is { } kind)
            return kind;
        if (year < FirstYearHeld)
            return string.Create(CultureInfo.InvariantCulture, $"It is of {year}, and registries hold only part of what was published before {FirstYearHeld}.");

        if (FoldedText.Of(reference.Container ?? "").Words.Any(NationalWords.Contains))
            return "It stands in a national journal, and the registries asked hold few of those.";

        var script = new[] { terms.Title, reference.Container ?? "" }.Select(text => Script.Of(text).Name).FirstOrDefault(name => name.Length > 0 && name != "Latin");
        return script is null ? null : $"It is written in {script} script, and the registries asked hold few works of national journals.";
    }

    private static string? WhyKind(Reference reference) => reference.Kind switch
    {
        WorkKind.Article or WorkKind.ConferencePaper or WorkKind.Preprint => null,
        WorkKind.Unknown when reference.Container is not null && (reference.Volume ?? reference.Issue ?? reference.Pages?.Text) is not null => null,
        WorkKind.Unknown => "It cannot be told what kind of work it is, and registries need not hold it.",
        WorkKind.Thesis => Few("theses"),
        WorkKind.Book => Few("books"),
        WorkKind.Chapter => Few("chapters of books"),
        WorkKind.Report => Few("reports"),
        WorkKind.Standard => Few("standards"),
        WorkKind.WebPage => Few("web pages"),
        WorkKind.News => Few("newspaper articles"),
        WorkKind.Film => Few("films and recordings"),
        WorkKind.Legal => Few("laws and judgements"),
        WorkKind.Dataset => Few("datasets"),
        WorkKind.Software => Few("programs"),
        _ => Few("works of its kind"),
    };

    private static string Few(string works) => $"The registries asked hold few {works}.";
}
