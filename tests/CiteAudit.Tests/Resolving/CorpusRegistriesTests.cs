using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Tests.Resolving;

public sealed class CorpusRegistriesTests
{
    private static readonly string Manuscripts = Path.Combine(RepositoryRoot.Path, "corpus", "manuscripts");
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "corpus", "registries");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_file_stands_where_it_is_looked_for(string file)
    {
        using var envelope = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(Folder, file), TestContext.Current.CancellationToken));
        var address = new Uri(envelope.RootElement.GetProperty("address").GetString()!);
        var request = new Request(file[..file.IndexOf('/', StringComparison.Ordinal)], $"https://{address.Host}", address.AbsolutePath);

        var answer = await new RecordedAnswers(Folder).FindAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(file, RecordingPath.Of(request));
        Assert.Null(answer.Reason);
        Assert.Contains("not a download", answer.Origin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_author_is_close_and_the_record_says_where_it_is_from()
    {
        string[] printed = ["Davis, A. P.", "Wieggers, T. C.", "Johnson, R. J.", "Sciaky, D.", "Wieggers, J.", "Mattingly, C. J."];
        var reference = Entry.Of("Comparative toxicogenomics database (CTD): Update 2023", printed) with { Doi = Doi.Parse("10.1093/nar/gkac833") };

        var resolution = await Resolver.FromRecordings(Folder).ResolveAsync(reference, TestContext.Current.CancellationToken);

        Assert.Equal(Outcome.Confirmed, resolution.Outcome);
        Assert.Equal(Agreement.Close, Assert.Single(resolution.Comparisons, comparison => comparison.Field == FieldName.Authors).Agreement);
        Assert.Contains("not a download", resolution.Answers[0].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_entry_of_the_corpus_is_accused()
    {
        var outcomes = new List<Outcome>();
        foreach (var reference in Directory.EnumerateFiles(Manuscripts, "expected.json", SearchOption.AllDirectories).SelectMany(References))
        {
            var resolution = await Resolver.FromRecordings(Folder).ResolveAsync(reference, TestContext.Current.CancellationToken);
            outcomes.Add(resolution.Outcome);
        }

        Assert.Equal(19, outcomes.Count(outcome => outcome == Outcome.Confirmed));
        Assert.All(outcomes, outcome => Assert.True(outcome is Outcome.Confirmed or Outcome.CouldNotCheck));
    }

    [Fact]
    public async Task All_at_once_give_what_one_by_one_give_and_no_more_registries_than_were_recorded()
    {
        var resolver = Resolver.FromRecordings(Folder);
        Reference[] references = [.. Directory.EnumerateFiles(Manuscripts, "expected.json", SearchOption.AllDirectories).SelectMany(References)];

        var together = await resolver.ResolveAllAsync(references, TestContext.Current.CancellationToken);

        for (var index = 0; index < references.Length; index++)
        {
            var alone = await resolver.ResolveAsync(references[index], TestContext.Current.CancellationToken);
            Assert.Equivalent(alone, together[index], strict: true);
            Assert.All(together[index].Answers, answer => Assert.Contains(answer.Registry, new[] { "Crossref", "doi.org" }));
        }
    }

    private static IEnumerable<Reference> References(string file)
    {
        var expected = JsonText.Parse(File.ReadAllBytes(file))!.Value;
        foreach (var fields in expected.Items("references").Select(reference => reference.Member("fields")!.Value))
        {
            yield return Entry.Of(fields.Text("title"), [.. fields.Texts("authors")]) with
            {
                MoreAuthors = true,
                Container = fields.Text("container"),
                Volume = fields.Text("volume"),
                Issue = fields.Text("issue"),
                Pages = fields.Text("pages") is { } pages ? PageRange.Parse(pages) : null,
                Issued = fields.Text("year") is { } year ? PartialDate.Parse(year) : null,
                Doi = fields.Text("doi") is { } doi ? Doi.Parse(doi) : null,
            };
        }
    }
}
