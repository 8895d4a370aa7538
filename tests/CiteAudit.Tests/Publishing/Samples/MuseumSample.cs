using CiteAudit.Model;

namespace CiteAudit.Tests.Publishing.Samples;

/// <summary>A humanities manuscript with findings of every severity, abstentions, and a finding set aside.</summary>
internal static class MuseumSample
{
    private static readonly Reference[] References =
    [
        Entries.Reference(1, "Aldersey", "M. K.", 2019, "Objects that speak: voice and presence in the museum", "Museum and Society", "10.1000/mus.2019.11"),
        Entries.Reference(2, "Okonkwo", "C.", 2021, "Empathy at a distance: short video and its publics", "Journal of Screen Studies", "10.1000/jss.2021.7"),
        Entries.Reference(3, "Davis", "A. P., Wiegers, T. C., & Johnson, R. J.", 2023, "Comparative toxicogenomics of household solvents: an update", "Annals of Toxic Substances", "10.1000/tox.2023.99"),
        Entries.Reference(4, "Lindqvist", "Å.", 2017, "Convergence revisited", "Nordic Media Review", "10.1000/nmr.17"),
        Entries.Reference(5, "张", "伟", 2020, "短视频中的共情传播与国家形象建构研究", "现代传播"),
        Entries.Reference(6, "Bélair", "V.", 2018, "The human side of engagement", "Digital Reporting", "10.1000/dr.6"),
        Entries.Reference(7, "Marchetti", "G.", 2001, "Restitution and its audiences", "Heritage Quarterly", "10.1000/hq.2021.3"),
        Entries.Reference(8, "Nakamura", "H.", 2016, "A field guide to participatory culture", "Unpublished report"),
        Entries.Reference(9, "Osei", "K.", 2022, "Feeling with strangers: a meta-analysis of narrative transport", "Psychology of Narrative", "10.1000/psn.9"),
        Entries.Reference(10, "Petrov", "I.", 2015, "National images and who draws them", "Public Diplomacy Papers", "10.1000/pdp.10"),
    ];

    public static Audit Audit { get; } = new(
        new Dossier(Manuscript(), Resolutions(), Relations()),
        Findings(),
        [
            new Abstention("CA601", "the work's record has no abstract and its title is too short to tell its subject", ["4", "p3"]),
            new Abstention("CA202", "a registry that may hold the work did not answer", ["6"]),
        ])
    {
        Slug = "feeling-together-across-borders",
    };

    private static Manuscript Manuscript() => new(
        new Document(
            "round-two/feeling-together-across-borders.docx",
            SourceFormat.Docx,
            [
                new Passage(PassageKind.Heading, "Introduction", new Location(12)) { Level = 1, Marks = [new Mark(MarkKind.Bold, new TextSpan(0, 12))] },
                new Passage(PassageKind.Paragraph, "The question is older than the medium. See the appendix.", new Location(29)) { Label = "1" },
            ])
        {
            Title = "Feeling Together Across Borders",
            Language = "en",
            Authors = [new PersonName("Rivera", "J.", "Jr."), PersonName.Organisation("Example Institute")],
            Abstract = "Short video carries feeling across borders.",
            References = [References[0]],
        },
        "Feeling Together Across Borders: Empathy, Convergence and the Museum Object in a Micro-Drama",
        References,
        [
            Entries.Claim(1, "Museums have long let objects speak, and visitors answer them as they would a guest [1].", "Introduction", "Museums have long let objects speak"),
            Entries.Claim(2, "Short video makes the distant near, and empathy follows attention [2], [3], [17].", "Theory"),
            Entries.Claim(3, "Convergence changed not the screen but the seat in front of it [4, 5].", "Theory"),
            Entries.Claim(4, "Narrative transport predicts sharing across cultures with a large effect [9].", "Discussion"),
        ],
        [
            Entries.Citation(1, "[1]", "1"),
            Entries.Citation(2, "[2], [3], [17]", "2", "3") with { Labels = ["2", "3", "17"], Unlinked = ["17"], NamedAuthors = ["Okonkwo"] },
            Entries.Citation(3, "[4, 5]", "4", "5"),
            Entries.Citation(4, "[9]", "9"),
        ])
    {
        Notes = ["Two lines of the reference list were joined with the page footer between them; the footer was removed."],
    };

    private static Resolution[] Resolutions() =>
    [
        Entries.Confirmed(References[0]),
        Entries.Confirmed(References[1]),
        Entries.Confirmed(References[2]),
        Entries.Confirmed(References[3]),
        Entries.Resolution(References[4], Outcome.NotConfirmed, "crossref and openalex say they do not hold it; neither covers the journal well"),
        Entries.Resolution(References[5], Outcome.CouldNotCheck, "openalex did not answer, and crossref alone cannot tell"),
        Entries.Resolution(References[6], Outcome.WrongWork, "the DOI leads to a work with another title by other authors") with
        {
            Work = Entries.Work("Customs duties and the art trade", References[6]) with { Authors = [new PersonName("Halloran", "T.")], Dates = [new PartialDate(2021, 3)] },
            Comparisons =
            [
                new Comparison(FieldName.Title, "Restitution and its audiences", "Customs duties and the art trade", Agreement.Different),
                new Comparison(FieldName.Authors, "Marchetti, G.", "Halloran, T.", Agreement.Different),
                new Comparison(FieldName.Container, "Heritage Quarterly", "Heritage Quart.", Agreement.Close),
            ],
        },
        Entries.Resolution(References[7], Outcome.NotConfirmed, "no registry asked holds reports of this kind"),
        Entries.Resolution(References[8], Outcome.Differs, "the work is held, and is retracted") with
        {
            Work = Entries.Work(References[8].Title!, References[8]) with
            {
                Notices = [new Notice(NoticeKind.Retraction, "crossref", Doi.Parse("10.1000/psn.9.r").Value, new PartialDate(2024, 2, 11))],
            },
        },
        Entries.Confirmed(References[9]) with
        {
            Anatomy = new DoiAnatomy("the form with ISSN and year")
            {
                Agency = "DataCite",
                Issn = Issn.Parse("0317-8471").Value,
                Year = 2021,
                Comparisons = [new Comparison(FieldName.Year, "2021", "2021", Agreement.Same)],
            },
        },
    ];

    private static Relation[] Relations() =>
    [
        new("p1", "1") { ClaimTopics = [new TopicShare("museum studies", 0.66)], WorkTopics = [new TopicShare("museum studies", 0.71)], SharedTerms = ["museum", "objects", "speak"], Verdict = RelationVerdict.Match, Mismatch = 0.02 },
        new("p2", "2") { SharedTerms = ["empathy", "short video"], Verdict = RelationVerdict.Match, Mismatch = 0.04 },
        new("p2", "3")
        {
            ClaimTopics = [new TopicShare("media", 0.58), new TopicShare("psychology", 0.22)],
            WorkTopics = [new TopicShare("toxicology", 0.87)],
            Verdict = RelationVerdict.Mismatch,
            Mismatch = 0.96,
            Signals = ["The sentence is about empathy and media (media).", "The reference is about genes (toxicology).", "They share no terms."],
        },
        new("p3", "4") { Abstention = "the title is two words long and there is no abstract" },
    ];

    private static Finding[] Findings() =>
    [
        new("CA201", Severity.Error, "The DOI of reference [7] leads to another work", new Location(207))
        {
            Id = "CA201-7-3fa1c2",
            Confidence = 0.97,
            Suggestion = "Ask the author which work is meant. If it is the one printed, remove the DOI or give the right one.",
            References = ["7"],
            Evidence =
            [
                new Evidence("The reference as printed", References[6].Raw, "manuscript, line 207"),
                new Evidence("The record behind its DOI", "Halloran, T. (2021). Customs duties and the art trade. Heritage Quarterly.", "crossref, 2026-07-14"),
            ],
        },
        new("CA501", Severity.Error, "Reference [9] was retracted on 11 February 2024, before the manuscript was received", new Location(209))
        {
            Id = "CA501-9-77aa01",
            Confidence = 0.99,
            Suggestion = "Ask the author to drop the citation or to say why the retracted work is cited.",
            References = ["9"],
            Citations = ["p4"],
            Evidence = [new Evidence("The notice", "Retraction, crossref, 2024-02-11, doi 10.1000/psn.9.r", "crossref, 2026-07-14")],
        },
        new("CA601", Severity.Warning, "The sentence is about empathy and short video; reference [3] is about toxic substances", new Location(38, 42))
        {
            Id = "CA601-p2-3-b0",
            Confidence = 0.91,
            Suggestion = "Ask the author whether another work by Davis was meant.",
            References = ["3"],
            Citations = ["p2"],
            Evidence =
            [
                new Evidence("The sentence", "Short video makes the distant near, and empathy follows attention [2], [3], [17].", "manuscript, line 38"),
                new Evidence("The work it cites", "Comparative toxicogenomics of household solvents: an update. Annals of Toxic Substances.", "crossref, 2026-07-14"),
            ],
        },
        new("CA202", Severity.Warning, "No registry asked holds reference [8]", new Location(208)) { Id = "CA202-8", Confidence = 0.72, References = ["8"], Suggestion = "Ask the author for a copy or an address." },
        new("CA401", Severity.Information, "Reference [10] is never cited in the text", new Location(210)) { Id = "CA401-10", Confidence = 0.88, References = ["10"] },
        new("CA202", Severity.Warning, "No registry asked holds reference [5]", new Location(205))
        {
            Id = "CA202-5",
            Confidence = 0.6,
            References = ["5"],
            Silence = new Silence("The editor has the printed issue on her desk.", "citeaudit.yaml, line 14"),
        },
    ];
}
