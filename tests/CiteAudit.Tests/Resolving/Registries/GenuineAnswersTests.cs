using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Tests.Resolving.Registries;

/// <summary>Runs where genuine answers lie beside the repository, and is skipped elsewhere: they are not ours to ship.</summary>
public sealed class GenuineAnswersTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "..", "shared", "data", "metadata-samples");

    [Fact]
    public void Works_of_openalex_are_mapped_with_what_they_hold() => Assert.All(Bodies("openalex/works"), record =>
    {
        var work = OpenAlexWork.From(record)!;

        Assert.Equal(record.Text("doi") is not null, work.Doi is not null);
        Assert.Equal(record.Text("title") is { Length: > 0 } || record.Text("display_name") is { Length: > 0 }, work.Titles.Count > 0);
        Assert.Equal(record.Items("authorships").Count(), work.Authors.Count);
        Assert.Equal(record.Items("topics").Count(), work.Topics.Count);
        Assert.Equal(record.Member("abstract_inverted_index") is not null, work.Abstract is { Length: > 20 });
        Assert.Equal(record.Member("is_retracted")?.ValueKind == JsonValueKind.True, work.Notices.Count == 1);
        Assert.Equal(record.Member("publication_year") is not null, work.Dates.Count > 0);
    });

    [Fact]
    public void Lists_of_openalex_are_mapped_item_by_item() => Assert.All(Bodies("openalex/title-search").SelectMany(list => list.EnumerateArray()), item =>
        Assert.Equal((true, item.Items("authorships").Count()), (OpenAlexWork.From(item) is { Titles.Count: > 0 }, OpenAlexWork.From(item)?.Authors.Count)));

    [Fact]
    public void Records_of_datacite_are_mapped_with_what_they_hold() => Assert.All(Bodies("datacite/dois"), body =>
    {
        var data = body.Member("data")!.Value;
        var record = data.Member("attributes") ?? data;
        var work = DataCiteWork.From(data)!;

        Assert.NotNull(work.Doi);
        Assert.Equal(record.Items("titles").Any() || record.Text("title") is not null, work.Titles.Count > 0);
        Assert.Equal(record.Items("creators").Count(creator => creator.Text("familyName") is { Length: > 0 } || creator.Text("name") is { Length: > 0 }), work.Authors.Count);
        Assert.True(record.Text("publicationYear") is null || work.Dates.Count > 0);
    });

    [Fact]
    public void Records_for_citation_styles_are_mapped() => Assert.All(Bodies("content-negotiation"), record =>
        Assert.True(CslWork.From(record, "an agency") is { Registry: "an agency", Doi: not null, Titles.Count: > 0, Dates.Count: > 0 }));

    [Fact]
    public void Records_of_pubmed_are_mapped_with_their_standing()
    {
        var works = Directory.GetFiles(At("pubmed"), "*.txt").Select(file => (Name: Path.GetFileNameWithoutExtension(file), Work: MedlineWork.From(Assert.Single(MedlineRecord.Read(File.ReadAllText(file))))!)).ToList();

        Assert.All(works, item => Assert.True(item.Work is { Pmid: not null, Titles.Count: > 0, Dates.Count: > 0, Doi: not null }, item.Name));
        Assert.All(works, item => Assert.Equal(item.Name.EndsWith("retracted", StringComparison.Ordinal), item.Work.Notices.Any(notice => notice.Kind == NoticeKind.Retraction)));
        Assert.All(works, item => Assert.Equal(item.Name.EndsWith("notice", StringComparison.Ordinal), item.Work.Kind == WorkKind.Notice));
        Assert.Contains(works, item => item.Work.Notices.Any(notice => notice is { Kind: NoticeKind.Concern, Doi: not null, Date: { Year: 2021, Month: 10, Day: 28 } }));
        Assert.Contains(works, item => item.Work.Authors.Any(name => name.IsOrganisation));
    }

    [Fact]
    public void Answers_of_other_catalogues_are_mapped()
    {
        var summary = Assert.Single(PubMedSummaries.In(Body("pubmed/eutils-esummary-wakefield.json"))!);
        var european = EuropePmcWork.From(Body("europepmc/search-wakefield.json").Member("resultList")!.Value.Items("result").Single())!;

        Assert.Equal(summary.Doi, european.Doi);
        Assert.Equal(summary.Titles[0], european.Titles[0]);
        Assert.Equal(("Wakefield", "AJ"), (summary.Authors[0].Family, summary.Authors[0].Given));
        Assert.Contains(european.Notices, notice => notice.Kind == NoticeKind.Retraction);
        Assert.All(Bodies("semantic-scholar"), paper => Assert.True(SemanticScholarWork.From(paper) is { Titles.Count: > 0, Authors.Count: > 0 }));
    }

    [Fact]
    public void Lists_of_crossref_are_told_from_other_answers() => Assert.All(Bodies("crossref/lists"), recording =>
    {
        var body = recording.Member("body")!.Value;

        Assert.Equal(body.Member("message")?.Member("items") is not null, CrossrefList.In(body) is not null);
        Assert.True((CrossrefList.In(body) ?? []).Count() == (body.Member("message")?.Items("items").Count(item => item.Text("DOI") is not null) ?? 0));
    });

    [Fact]
    public async Task Agencies_are_named_as_they_were_recorded()
    {
        foreach (var file in Directory.GetFiles(At("doi-ra"), "*.json"))
        {
            var recorded = JsonText.Parse(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))!.Value.EnumerateArray().Single();
            var doi = Doi.Parse(recorded.Text("DOI") + "/x").Value!.Value;
            var known = new KnownAnswers().With("https://doi.org/ra/" + doi.Prefix, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));

            Assert.Equal(recorded.Text("RA"), await new DoiAgency(known.AskAsync, "https://doi.org").OfAsync(doi, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void Errors_are_refused_with_no_look_at_their_bodies() => Assert.All(Bodies("errors"), recording =>
    {
        var status = recording.Number("status")!.Value;
        var reply = ReplyFrom.Record("a registry", new Answer("", status, Day: null, "", recording.Text("body") ?? ""), _ => throw new InvalidOperationException("The body was read."));

        Assert.Equal(status == 404 ? AnswerState.NotHeld : AnswerState.CouldNotAnswer, reply.Answer.State);
    });

    private static JsonElement Body(string file) => JsonText.Parse(File.ReadAllBytes(At(file)))!.Value;

    private static List<JsonElement> Bodies(string folder)
    {
        var bodies = Directory.GetFiles(At(folder), "*.json").Order(StringComparer.Ordinal).Select(file => JsonText.Parse(File.ReadAllBytes(file))!.Value).ToList();
        Assert.NotEmpty(bodies);
        return bodies;
    }

    private static string At(string path)
    {
        if (!Directory.Exists(Folder))
            Assert.Skip("There are no genuine answers beside the repository.");
        return Path.Combine(Folder, path);
    }
}
