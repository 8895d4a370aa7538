using CiteAudit.Model;
using CiteAudit.Relating.Judging;
using CiteAudit.Relating.Signals;

namespace CiteAudit.Relating;

/// <summary>Sets a claim beside a work that is cited for it, and says what each is about and whether they clearly do not belong together.</summary>
public static class Relator
{
    private const string NoSentence = "No sentence was found around the citation.";
    private const string NoTitle = "The entry has no title to compare.";
    private const string OtherScripts = "Claim and title are in different scripts.";
    private const string NoModel = "This version has no topic model: whether the work is about the claim is left to the reader.";
    private const string OtherLanguage = "Only English can be judged so far.";

    /// <summary>Compares with the record's title and venue, or with the entry's own when there is no record.</summary>
    public static Relation Relate(Manuscript manuscript, Citation citation, Reference reference, Work? work)
    {
        var relation = new Relation(citation.Id, reference.Key);
        var titles = TitlesOf(reference, work);
        if (titles.Count == 0)
            return relation with { Abstention = NoTitle };
        if (manuscript.Claims.FirstOrDefault(claim => string.Equals(claim.Id, citation.ClaimId, StringComparison.Ordinal)) is not { } claim)
            return relation with { Abstention = NoSentence };

        // Of a title in several languages, the one the claim can be compared with.
        if (titles.FirstOrDefault(title => !Script.Differ(claim.Sentence, title)) is not { } title)
            return relation with { Abstention = OtherScripts };

        var venue = VenueOf(reference, work);
        relation = relation with { SharedTerms = Shared($"{title} | {venue}", $"{claim.Sentence} | {claim.Section} | {manuscript.Title}") };
        if (Language.IsForeign(claim.Sentence) || Language.IsForeign(title))
            return relation with { Abstention = OtherLanguage };

        if (TopicModel.Shared is not { } model)
            return relation with { Abstention = NoModel };

        var around = $"{manuscript.Document.Abstract} | {claim.Section} | {claim.Before} | {claim.After}";
        var about = $"{work?.Abstract} | {string.Join(" | ", work?.Topics.Select(topic => topic.Topic) ?? [])}";
        return Judged(relation, model, new ClaimSide(model.Tables, claim.Sentence, manuscript.Title, around), new WorkSide(model.Tables, title, venue, about));
    }

    private static Relation Judged(Relation relation, TopicModel model, ClaimSide claim, WorkSide work)
    {
        if (Judge.Objection(claim, work) is { } objection)
            return relation with { Abstention = objection };

        var (ofClaim, ofWork) = (Subject.Of(model.Tables, claim.Headed, claim.Sentence, claim.Title), Subject.Of(model.Tables, work.Whole, work.Title));
        var mismatch = model.Weigh(claim, work);
        var (verdict, abstention) = Judge.Decide(model.Calibration, mismatch, claim, work);
        return relation with
        {
            ClaimTopics = ofClaim.Topics,
            WorkTopics = ofWork.Topics,
            Verdict = verdict,
            Mismatch = mismatch,
            Signals = Explanation.Of(claim, work, ofClaim, ofWork, relation.SharedTerms),
            Abstention = abstention,
        };
    }

    private static List<string> Shared(string ofWork, string ofClaim)
    {
        var claimed = Terms.Of(ofClaim).Select(term => term.Stem).ToHashSet(StringComparer.Ordinal);
        return [.. Terms.Of(ofWork).Where(term => claimed.Contains(term.Stem)).DistinctBy(term => term.Stem, StringComparer.Ordinal).Select(term => term.Word)];
    }

    private static IReadOnlyList<string> TitlesOf(Reference reference, Work? work)
    {
        if (work is { Titles.Count: > 0 })
            return work.Titles;
        return string.IsNullOrWhiteSpace(reference.Title) ? [] : [reference.Title];
    }

    private static string? VenueOf(Reference reference, Work? work) => work is { Containers: [var venue, ..] } ? venue : reference.Container;
}
