using CiteAudit.Model;
using CiteAudit.Publishing.Json;

namespace CiteAudit.Tests.Publishing.Samples;

/// <summary>A report as a real run would leave it: three manuscripts, one of them hostile.</summary>
internal static class SampleReport
{
    public static ReportHeader Header { get; } = new(
        "citeaudit",
        "0.1.0",
        "Spring issue, second round",
        [
            Rule("CA101", "malformed-doi", RuleFamily.Form, "The DOI is not well formed", Severity.Warning),
            Rule("CA201", "wrong-work", RuleFamily.Identity, "The DOI leads to another work", Severity.Error),
            Rule("CA202", "not-confirmed", RuleFamily.Identity, "No registry holds the work", Severity.Warning),
            Rule("CA301", "year-differs", RuleFamily.Agreement, "The year differs from the record", Severity.Information),
            Rule("CA401", "uncited-entry", RuleFamily.Linkage, "The entry is never cited", Severity.Information),
            Rule("CA501", "retracted", RuleFamily.Standing, "The cited work is retracted", Severity.Error),
            Rule("CA601", "subject-mismatch", RuleFamily.Support, "The work is about something else", Severity.Warning),
        ])
    {
        BasePath = "/spring-issue/",
        Offline = true,
    };

    public static IReadOnlyList<Audit> Audits { get; } = [MuseumSample.Audit, TrainingSample.Audit, HostileSample.Audit];

    public static ReportTotals Totals { get; } = new(3, 23, 11, 4, 4, 2)
    {
        Silenced = 1,
        Abstentions = 3,
        Unread = [new Problem("drafts/scan-of-proof.pdf", "the file holds pictures of pages and no text", "Recognise the text first, or send the manuscript as DOCX")],
    };

    public static MemoryStream Json(IReadOnlyList<Audit>? audits = null)
    {
        var stream = new MemoryStream();
        using (var writer = AuditWriter.Start(stream, Header))
        {
            foreach (var audit in audits ?? Audits)
                writer.Add(audit);
            writer.Finish(Totals);
        }

        stream.Position = 0;
        return stream;
    }

    private static RuleInfo Rule(string id, string name, RuleFamily family, string title, Severity severity) => new(id, name, family, title, severity, "0.1.0")
    {
        Page = $"""
            # {title}

            A DOI, a title or a name can be wrong in ways that a reader does not see. This rule compares what the
            reference prints with what the registry holds, and reports when **two** things disagree.

            ## What it looks at

            - the title, after accents and punctuation are undone
            - the first author's family name
            - the year, one year either way allowed

            | Printed | On record | Reported |
            |:--|:-:|--:|
            | 2021 | 2022 | no |
            | 2001 | 2021 | yes |

            #### What it does not

            It says nothing about `books`, whose records are poor. See the [handbook](https://www.doi.org/doi-handbook/).

            ```
            doi:10.1000/182
            ```
            """,
    };
}
