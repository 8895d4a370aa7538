using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Tests.Publishing.Samples;

/// <summary>A manuscript in good order: confirmed throughout, with one remark.</summary>
internal static class TrainingSample
{
    private static readonly Reference[] References =
    [
        .. Enumerable.Range(1, 10).Select(number => Entries.Reference(
            number,
            "Author" + (char)('A' + number),
            "B. C.",
            2010 + number,
            $"Training communicators for a second language, part {number.ToString(CultureInfo.InvariantCulture)}",
            "Language and Practice",
            $"10.1000/lp.{number.ToString(CultureInfo.InvariantCulture)}")),
    ];

    public static Audit Audit { get; } = new(
        new Dossier(
            new Manuscript(
                new Document("round-two/training.md", SourceFormat.Markdown, []),
                "Training Communicators for International Discourse",
                References,
                [Entries.Claim(1, "Training in pairs works better than training alone (AuthorB, 2011; AuthorC, 2012).", "Method")],
                [Entries.Citation(1, "(AuthorB, 2011; AuthorC, 2012)", "1", "2")]),
            [.. References.Select(Entries.Confirmed)],
            [new Relation("p1", "1") { SharedTerms = ["training"], Verdict = RelationVerdict.Match, Mismatch = 0.01 }]),
        [
            new Finding("CA301", Severity.Information, "Reference [4] prints 2014; the record says 2013", new Location(204))
            {
                Id = "CA301-4",
                Confidence = 0.86,
                References = ["4"],
                Suggestion = "Leave it, if the printed issue is meant: the work was online first.",
            },
        ],
        [])
    {
        Slug = "training",
    };
}
