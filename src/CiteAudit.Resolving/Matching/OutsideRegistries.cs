using CiteAudit.Model;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving.Matching;

/// <summary>Why registries of scholarly works may well not hold a work that exists, so that their silence says nothing.</summary>
internal static class OutsideRegistries
{
    // Older works were registered as far as their publishers went back.
    private const int FirstYearCovered = 1990;

    private static readonly HashSet<string> NationalWords = [.. EmbeddedLines.Of("NationalSources.txt")];

    public static string? Why(Reference reference) => OfKind(reference.Kind) ?? reference switch
    {
        { Issued.Value: { Year: < FirstYearCovered } } => "works from before 1990 are registered in part",
        { Container: null } => "the entry names no journal, book or proceedings to look in",
        _ when IsInOtherScript(reference.Title) || IsInOtherScript(reference.Container) || IsInOtherScript(reference.Raw) => "works in other scripts than Latin are registered in part",
        { Doi.Value: { } doi } when Agencies.Of(doi.Prefix) is { } agency => $"its DOI is one of {agency}",
        _ when FoldedText.Of(reference.Container).Words.Any(NationalWords.Contains) => "it stands in a national journal, which are registered in part",
        _ => null,
    };

    private static string? OfKind(WorkKind kind) => kind switch
    {
        WorkKind.Thesis => "theses are registered in part",
        WorkKind.Book or WorkKind.Chapter => "books are registered in part",
        WorkKind.Report => "reports are registered in part",
        WorkKind.Standard or WorkKind.Legal => "standards and laws are hardly registered",
        WorkKind.WebPage or WorkKind.News => "web pages and news are not registered",
        WorkKind.Film => "films are not registered",
        WorkKind.Dataset or WorkKind.Software => "datasets and software are registered in part",
        WorkKind.Unknown => "it is not known what kind of work it is",
        _ => null,
    };

    private static bool IsInOtherScript(string? text) => text is not null && Script.Of(text).Name is not ("" or "Latin");
}
