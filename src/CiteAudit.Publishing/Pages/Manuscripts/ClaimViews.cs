using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages.Manuscripts;

internal static class ClaimViews
{
    private static readonly Badge NoEntry = new("warning", "No entry in the list");
    private static readonly Badge NotJudged = new("abstained", "Not judged");

    public static IReadOnlyList<ClaimView> Of(ManuscriptContext context) =>
        [.. context.Manuscript.Claims.Zip(context.Anchors.Claims, (claim, id) => Of(claim, id, context))];

    private static ClaimView Of(Claim claim, string id, ManuscriptContext context)
    {
        var (lead, clause, rest) = Parts(claim);
        string?[] place = [claim.Section, Wording.AsSentence(claim.Location.ToString())];
        return new ClaimView(
            id,
            string.Join(" · ", place.Where(part => !string.IsNullOrWhiteSpace(part)).DefaultIfEmpty("Sentence")),
            claim.Before is { } before ? Wording.Text(before) : null,
            lead,
            clause,
            rest,
            claim.After is { } after ? Wording.Text(after) : null,
            [.. context.CitationsOfClaim[claim.Id].SelectMany(citation => Cites(citation, context))]);
    }

    private static (string Lead, string? Clause, string Tail) Parts(Claim claim)
    {
        var start = claim.Clause is { Length: > 0 } clause ? claim.Sentence.IndexOf(clause, StringComparison.Ordinal) : -1;
        if (start < 0 || claim.Clause!.Length == claim.Sentence.Length)
            return (Wording.Text(claim.Sentence), null, "");
        return (Wording.Text(claim.Sentence[..start]), Wording.Text(claim.Clause), Wording.Text(claim.Sentence[(start + claim.Clause.Length)..]));
    }

    private static IEnumerable<CiteView> Cites(Citation citation, ManuscriptContext context) =>
    [
        .. citation.References.Select(key => Cite(citation, key, context)),
        .. citation.Unlinked.Select(label => new CiteView(
            citation.Marker, new Link(label, Href: null), Text: null, NoEntry, Shared: null, ClaimTopics: null, WorkTopics: null, Judgement: null, JudgementReason: null, Findings: [])),
    ];

    private static CiteView Cite(Citation citation, string key, ManuscriptContext context)
    {
        var reference = context.References[key].FirstOrDefault();
        var relation = context.Relations[(citation.Id, key)].FirstOrDefault();
        var findings = context.FindingsAbout[citation.Id].Intersect(context.FindingsAbout[key]);
        return new CiteView(
            citation.Marker,
            context.Anchors.Reference(key),
            (reference?.Title ?? reference?.Raw) is { } text ? Wording.Title(text) : null,
            context.OutcomeOf(key),
            relation is null ? null : Listed(relation.SharedTerms),
            relation is null ? null : Listed(relation.ClaimTopics.Select(Topic)),
            relation is null ? null : Listed(relation.WorkTopics.Select(Topic)),
            Judgement(relation),
            ReasonOf(relation),
            context.FindingLinks(findings));
    }

    private static Badge? Judgement(Relation? relation) => relation switch
    {
        null => null,
        { Verdict: RelationVerdict.Mismatch } => new Badge("doubted", "Seems to be about something else"),
        { Verdict: RelationVerdict.Match } => new Badge("judged", "Fits the sentence"),
        _ => NotJudged,
    };

    /// <summary>Of a work that fits, the rows below say enough.</summary>
    private static string? ReasonOf(Relation? relation) => relation switch
    {
        { Verdict: RelationVerdict.Mismatch, Signals.Count: > 0 } => string.Join(' ', relation.Signals),
        _ => relation?.Abstention,
    };

    private static string Topic(TopicShare share) => $"{share.Topic} {Wording.Percent(share.Share)} %";

    private static string? Listed(IEnumerable<string> terms) => string.Join(", ", terms) is { Length: > 0 } list ? list : null;
}
