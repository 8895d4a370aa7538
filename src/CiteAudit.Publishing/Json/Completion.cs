using CiteAudit.Model;

namespace CiteAudit.Publishing.Json;

// Puts back the empty lists that the file leaves out. Generated code sets every init property it knows of,
// those absent from the JSON to null, whatever their initialisers say.
internal static class Completion
{
    public static ReportTotals Of(ReportTotals totals) => totals with { Unread = Whole(totals.Unread) };

    public static Audit Of(Audit audit) => audit with { Dossier = Of(audit.Dossier), Findings = Each(audit.Findings, Of) };

    private static Dossier Of(Dossier dossier) => new(
        Of(dossier.Manuscript),
        Each(dossier.Resolutions, Of),
        Each(dossier.Relations, Of));

    private static Manuscript Of(Manuscript manuscript) => manuscript with
    {
        Document = Of(manuscript.Document),
        References = Each(manuscript.References, Of),
        Claims = Each(manuscript.Claims, Of),
        Citations = Each(manuscript.Citations, Of),
        Notes = Whole(manuscript.Notes),
    };

    private static Document Of(Document document) => document with
    {
        Passages = Each(document.Passages, Of),
        Authors = Whole(document.Authors),
        References = Each(document.References, Of),
    };

    private static Passage Of(Passage passage) => passage with { Marks = Whole(passage.Marks), Anchors = [] };

    private static Reference Of(Reference reference) => reference with
    {
        Authors = Whole(reference.Authors),
        Editors = Whole(reference.Editors),
        Fields = Whole(reference.Fields),
        Damage = Whole(reference.Damage),
        Repairs = Whole(reference.Repairs),
    };

    private static Claim Of(Claim claim) => claim with
    {
        Statistics = Whole(claim.Statistics),
        Organisations = Whole(claim.Organisations),
        Quotations = Whole(claim.Quotations),
    };

    private static Citation Of(Citation citation) => citation with
    {
        References = Whole(citation.References),
        Unlinked = Whole(citation.Unlinked),
        Uncertain = Whole(citation.Uncertain),
        NamedAuthors = Whole(citation.NamedAuthors),
    };

    private static Resolution Of(Resolution resolution) => resolution with
    {
        Work = resolution.Work is null ? null : Of(resolution.Work),
        Comparisons = Whole(resolution.Comparisons),
        Anatomy = resolution.Anatomy is { } anatomy ? anatomy with { Comparisons = Whole(anatomy.Comparisons) } : null,
        Answers = Whole(resolution.Answers),
    };

    private static Work Of(Work work) => work with
    {
        Titles = Whole(work.Titles),
        Authors = Whole(work.Authors),
        Containers = Whole(work.Containers),
        Dates = Whole(work.Dates),
        Issns = Whole(work.Issns),
        Isbns = Whole(work.Isbns),
        Topics = Whole(work.Topics),
        Notices = Whole(work.Notices),
        Versions = Whole(work.Versions),
    };

    private static Relation Of(Relation relation) => relation with
    {
        ClaimTopics = Whole(relation.ClaimTopics),
        WorkTopics = Whole(relation.WorkTopics),
        SharedTerms = Whole(relation.SharedTerms),
        Signals = Whole(relation.Signals),
    };

    private static Finding Of(Finding finding) => finding with
    {
        References = Whole(finding.References),
        Citations = Whole(finding.Citations),
        Evidence = Whole(finding.Evidence),
    };

    private static IReadOnlyList<T> Whole<T>(IReadOnlyList<T>? list) => list ?? [];

    private static T[] Each<T>(IReadOnlyList<T>? list, Func<T, T> complete) => [.. Whole(list).Select(complete)];
}
