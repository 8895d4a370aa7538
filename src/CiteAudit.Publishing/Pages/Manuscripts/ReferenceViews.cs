using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages.Manuscripts;

internal static class ReferenceViews
{
    private const int LongestByline = 6;

    public static IReadOnlyList<ReferenceView> Of(ManuscriptContext context) =>
        [.. context.Manuscript.References.Zip(context.Anchors.References, (reference, id) => Of(reference, id, context))];

    private static ReferenceView Of(Reference reference, string id, ManuscriptContext context)
    {
        var resolution = context.Resolutions[reference.Key].FirstOrDefault();
        return new ReferenceView(
            id,
            reference.Label ?? reference.Key,
            Wording.Text(reference.Raw),
            context.OutcomeOf(reference.Key),
            resolution?.Reason ?? "No check was made",
            Wording.AsSentence(reference.Location.ToString()),
            reference.Doi?.Value is { } doi ? [LinkTo(doi)] : [],
            FieldPairs.Of(reference),
            ConfidenceViews.Of(reference.Confidence),
            Joined(reference.Damage),
            Joined(reference.Repairs),
            resolution?.Work is { } work ? Record(work) : null,
            [.. resolution?.Comparisons.Select(Row) ?? []],
            [.. resolution?.Answers.Select(Row) ?? []],
            context.FindingLinks(context.FindingsAbout[reference.Key]),
            [.. context.CitationsOfReference[reference.Key].Select(citation => context.Anchors.Citation(citation.Id))]);
    }

    private static string? Joined(IReadOnlyList<string> signs) => signs.Count == 0 ? null : Wording.Text(string.Join("; ", signs));

    private static Link LinkTo(Doi doi) => new(doi.Value, doi.Url);

    private static ComparisonRow Row(Comparison comparison) =>
        new(Wording.Of(comparison.Field), Wording.Text(comparison.Printed), Wording.Text(comparison.Recorded), Wording.Of(comparison.Agreement));

    private static AnswerRow Row(RegistryAnswer answer) =>
        new(answer.Registry, Wording.Of(answer.State), answer.Detail, answer.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static RecordView Record(Work work) => new(
        work.Registry,
        Wording.Title(work.Titles.Count > 0 ? work.Titles[0] : work.Id),
        Byline(work),
        work.Doi is { } doi ? LinkTo(doi) : null,
        [.. work.Notices.Select(Wording.Of)],
        work.Abstract is { } summary ? Wording.Text(summary) : null);

    private static string? Byline(Work work)
    {
        var authors = string.Join("; ", work.Authors.Take(LongestByline)) + (work.Authors.Count > LongestByline ? " and others" : "");
        string?[] parts =
        [
            authors,
            work.Containers.Count > 0 ? work.Containers[0] : null,
            work.Dates.Count > 0 ? work.Dates[0].ToString() : null,
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } line ? line : null;
    }
}
