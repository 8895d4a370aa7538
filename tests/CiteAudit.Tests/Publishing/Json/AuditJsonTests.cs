using System.Text;
using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Publishing.Json;
using CiteAudit.Tests.Publishing.Samples;

namespace CiteAudit.Tests.Publishing.Json;

public sealed class AuditJsonTests
{
    [Fact]
    public void What_is_read_is_what_was_written()
    {
        using var json = SampleReport.Json();

        var frame = AuditReader.ReadFrame(json, "audit.json");
        var audits = AuditReader.ReadAudits(json, "audit.json").ToList();

        Assert.Null(frame.Problem);
        Assert.Equivalent(SampleReport.Header, frame.Value!.Header, strict: true);
        Assert.Equivalent(SampleReport.Totals, frame.Value.Totals, strict: true);
        Assert.All(audits, audit => Assert.Null(audit.Problem));
        Assert.Equal(Text(SampleReport.Json()), Text(SampleReport.Json([.. audits.Select(audit => audit.Value!)])));
        Assert.Equivalent(SampleReport.Audits[0].Dossier.Manuscript.References, audits[0].Value!.Dossier.Manuscript.References, strict: true);
        Assert.Equivalent(SampleReport.Audits[0].Dossier.Resolutions, audits[0].Value!.Dossier.Resolutions, strict: true);
        Assert.Equivalent(SampleReport.Audits[0].Findings, audits[0].Value!.Findings, strict: true);
    }

    [Fact]
    public void Lists_that_were_left_out_come_back_empty()
    {
        var bare = new Audit(
            new Dossier(
                new Manuscript(
                    new Document("a.md", SourceFormat.Markdown, [new Passage(PassageKind.Paragraph, "x", default)]),
                    "A",
                    [new Reference("1", "raw", default)],
                    [],
                    [new Citation("p", "[1]", [], "c", default)]),
                [new Resolution("1", Outcome.Confirmed, "held") { Work = new Work("crossref", "w") }],
                [new Relation("p", "1")]),
            [new Finding("CA1", Severity.Error, "m", default)],
            [])
        {
            Slug = "a",
        };
        using var json = SampleReport.Json([bare]);

        var read = AuditReader.ReadAudits(json, "audit.json").Single().Value;

        Assert.Equivalent(bare, read, strict: true);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        Assert.Equal(Text(SampleReport.Json()), Text(SampleReport.Json()));
    }

    [Fact]
    public void Letters_stay_readable_and_markup_is_escaped()
    {
        var text = Text(SampleReport.Json());

        Assert.Contains("短视频中的共情传播", text, StringComparison.Ordinal);
        Assert.Contains("Lindqvist, Å.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.DoesNotContain('&', text);
        Assert.DoesNotContain('>', text);
        Assert.StartsWith("{\"schemaVersion\":\"1.0\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nulls_and_empty_optional_lists_are_left_out()
    {
        using var document = JsonDocument.Parse(Text(SampleReport.Json()));

        Assert.DoesNotContain("null", Text(SampleReport.Json()).Split(',', ':'), StringComparer.Ordinal);
        var training = document.RootElement.GetProperty("manuscripts")[1];
        Assert.False(training.GetProperty("dossier").GetProperty("manuscript").TryGetProperty("notes", out _));
        Assert.Equal(0, training.GetProperty("abstentions").GetArrayLength());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_laid_out_or_ordered_anew_reads_the_same(bool sorted)
    {
        using var original = SampleReport.Json();
        using var document = JsonDocument.Parse(Text(original));
        var members = document.RootElement.EnumerateObject();
        var ordered = sorted ? members.OrderBy(member => member.Name, StringComparer.Ordinal) : members.AsEnumerable();
        using var relaid = new MemoryStream();
        relaid.Write(Encoding.UTF8.Preamble);
        using (var writer = new Utf8JsonWriter(relaid, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            foreach (var member in ordered)
                member.WriteTo(writer);
            writer.WriteEndObject();
        }

        var frame = AuditReader.ReadFrame(relaid, "audit.json");
        var audits = AuditReader.ReadAudits(relaid, "audit.json").ToList();

        Assert.Null(frame.Problem);
        Assert.Equal(3, frame.Value!.Totals.Manuscripts);
        Assert.Equal(Text(original), Text(SampleReport.Json([.. audits.Select(audit => audit.Value!)])));
    }

    [Theory]
    [InlineData("{\"schemaVersion\":\"2.0\",\"manuscripts\":[],\"totals\":{\"quite\":\"different\"}}", "schema version 2.0")]
    [InlineData("{\"tool\":\"x\",\"manuscripts\":[],\"totals\":{}}", "byte 41, totals")]
    [InlineData("{\"tool\":\"x\",\"manuscripts\":[]}", "names no schemaVersion")]
    [InlineData("{\"schemaVersion\":\"1.0\",\"manuscripts\":[]}", "no totals")]
    [InlineData("{\"schemaVersion\":1}", "line 1, byte 19, schemaVersion")]
    [InlineData("[]", "not an object")]
    [InlineData("", "ends before it is complete")]
    [InlineData("{\"schemaVersion\":\"1.0\",\n  oops}", "line 2, byte 3")]
    [InlineData("\u0000", "line 1")]
    public void What_is_wrong_with_a_file_is_said_with_its_place(string text, string expected)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var problem = AuditReader.ReadFrame(stream, "audit.json").Problem;

        Assert.NotNull(problem);
        Assert.StartsWith("audit.json", problem.Where, StringComparison.Ordinal);
        Assert.Contains(expected, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_anywhere_is_a_problem_and_never_an_exception()
    {
        var whole = Encoding.UTF8.GetBytes(Text(SampleReport.Json([SampleReport.Audits[1]])));

        for (var length = 0; length < whole.Length - 3; length += 97)
        {
            using var cut = new MemoryStream(whole, 0, length);

            Assert.NotNull(AuditReader.ReadFrame(cut, "audit.json").Problem);
            _ = AuditReader.ReadAudits(cut, "audit.json").Count();
        }
    }

    [Fact]
    public void A_broken_manuscript_is_named_by_line_and_path()
    {
        var text = Text(SampleReport.Json()).Replace("\"outcome\":\"wrong-work\"", "\"outcome\":\"invented\"", StringComparison.Ordinal);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var last = AuditReader.ReadAudits(stream, "audit.json").Last();

        Assert.Contains("line 2", last.Problem!.Where, StringComparison.Ordinal);
        Assert.Contains("manuscripts.dossier.resolutions[6].outcome", last.Problem.Where, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.1000/a%2541")]
    [InlineData("10.1000/a&amp;lt;b")]
    [InlineData("10.1002/(sici)1096-8644(199805)106:1<1::aid>3.0.co;2-d")]
    [InlineData("10.1000/%E2%80%93x")]
    public void A_doi_survives_whatever_it_is_made_of(string printed)
    {
        var doi = Doi.Parse(printed).Value!.Value;
        var audit = SampleReport.Audits[1] with { Dossier = SampleReport.Audits[1].Dossier with { Resolutions = [new Resolution("1", Outcome.Confirmed, "") { Work = new Work("crossref", "x") { Doi = doi } }] } };
        using var json = SampleReport.Json([audit]);

        var read = AuditReader.ReadAudits(json, "audit.json").Single().Value!;

        Assert.Equal(doi, read.Dossier.Resolutions[0].Work!.Doi);
    }

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());
}
