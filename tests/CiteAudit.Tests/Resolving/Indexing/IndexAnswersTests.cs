using CiteAudit.Model;
using CiteAudit.Resolving;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Indexing;
using CiteAudit.Resolving.Registries;
using CiteAudit.Tests.Resolving.Network;

namespace CiteAudit.Tests.Resolving.Indexing;

public sealed class IndexAnswersTests : IDisposable
{
    private readonly IndexFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_registrys_questions_are_answered_in_its_own_words()
    {
        await FillAsync();
        using var desk = Desk();
        var asked = new Inquiry(Entry.WithDoi("10.5555/owl.1"));

        var crossref = await new Crossref(desk.AskFor(false), Origins.Crossref).AskAsync(asked, TestContext.Current.CancellationToken);
        var openalex = await new OpenAlex(desk.AskFor(false), Origins.OpenAlex).AskAsync(asked with { Work = crossref.Work }, TestContext.Current.CancellationToken);
        var agency = new DoiAgency((request, _) => ValueTask.FromResult(Answer.NotAsked(request.Address, "")), Origins.DoiOrg);
        var datacite = await new DataCite(desk.AskFor(false), Origins.DataCite, agency).AskAsync(new Inquiry(Entry.WithDoi("10.5555/data.1")), TestContext.Current.CancellationToken);

        Assert.All([crossref, openalex, datacite], reply => Assert.Equal(AnswerState.Held, reply.Answer.State));
        Assert.Equal(["Hearing in owls"], crossref.Work!.Titles);
        Assert.Equal("W1", openalex.Work!.Id);
        Assert.Equal("10.5555/data.1", datacite.Work!.Id);
        Assert.Equal((new DateOnly(2025, 3, 1), "local index of 2025-03-01"), (crossref.Answer.Day, crossref.Answer.Detail));
    }

    [Fact]
    public async Task Many_DOIs_are_answered_in_one_list_or_one_by_one_if_some_are_lacking()
    {
        folder.Lines("a.jsonl", Made.Many(0, 10));
        await folder.ImportAsync();
        using var desk = Desk();
        var batch = new CrossrefBatch(desk.AskFor(false), Origins.Crossref);

        var held = await batch.AskAsync(Enumerable.Range(0, 10).Select(number => Entry.WithDoi(Made.Doi(number))), TestContext.Current.CancellationToken);
        var lacking = await batch.AskAsync(Enumerable.Range(5, 10).Select(number => Entry.WithDoi(Made.Doi(number))), TestContext.Current.CancellationToken);

        Assert.Equal(10, held.Count);
        Assert.Empty(lacking);
    }

    [Fact]
    public async Task What_the_index_lacks_was_not_asked_and_is_never_held_against_an_entry()
    {
        await FillAsync();
        using var desk = Desk();
        var resolver = desk.ResolverFor(mayTellWords: false);

        var byDoi = await resolver.ResolveAsync(Entry.WithDoi("10.5555/not.there"), TestContext.Current.CancellationToken);
        var byWords = await resolver.ResolveAsync(Full("A title that the index has never heard of", "Petrov", 2015), TestContext.Current.CancellationToken);

        Assert.Equal((Outcome.CouldNotCheck, Outcome.CouldNotCheck), (byDoi.Outcome, byWords.Outcome));
        Assert.All(byDoi.Answers.Concat(byWords.Answers), answer => Assert.Equal(AnswerState.NotAsked, answer.State));
        Assert.Contains(byDoi.Answers, answer => answer is { Registry: "Crossref", Detail: "not in the local index of 2025-03-01" });
        Assert.Contains(byWords.Answers, answer => answer is { Registry: "Crossref", Detail: "not in the local index of 2025-03-01" });
    }

    [Fact]
    public async Task A_work_of_the_same_title_that_is_not_the_one_meant_is_not_held_against_an_entry_either()
    {
        folder.Lines("a.jsonl", Made.Crossref("10.5555/1", "Hearing in owls and other birds", "Petrov", 2015), Made.Crossref("10.5555/2", "Hearing in owls and other birds", "Petrov", 2015));
        folder.Lines("b.jsonl", Made.OpenAlex("W1", "10.5555/1", "Hearing in owls and other birds"), Made.OpenAlex("W2", "10.5555/2", "Hearing in owls and other birds"));
        await folder.ImportAsync();
        using var desk = Desk();

        var resolution = await desk.ResolverFor(false).ResolveAsync(Full("Hearing in owls and other birds", "Petrov", 2015), TestContext.Current.CancellationToken);

        Assert.Equal(Outcome.CouldNotCheck, resolution.Outcome);
        Assert.DoesNotContain(resolution.Answers, answer => answer.State == AnswerState.NotHeld);
    }

    [Fact]
    public async Task Titles_of_confidential_manuscripts_may_be_searched_here()
    {
        await FillAsync();
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Status(context, 500, ""));
        using var cache = new RecordingFolder();
        using var desk = new RegistryDesk(
            new DeskSettings { Index = LocalIndex.Open(new IndexPlace { Folder = folder.Index }).Index, Cache = cache.Path, Network = CiteAudit.Tests.Resolving.Network.Desk.Reaching(server) },
            new FastTime(),
            () => 0.5);

        var resolution = await Confirm(desk);

        Assert.Contains(resolution.Answers, answer => answer is { Registry: "Crossref", State: AnswerState.Held, Detail: "local index of 2025-03-01" });
        Assert.DoesNotContain(server.Targets, target => target.Contains("query", StringComparison.Ordinal) || target.Contains("owls", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_the_index_lacks_goes_on_to_the_network()
    {
        await FillAsync();
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Record(context));
        using var cache = new RecordingFolder();
        using var desk = new RegistryDesk(
            new DeskSettings { Index = LocalIndex.Open(new IndexPlace { Folder = folder.Index }).Index, Cache = cache.Path, Network = CiteAudit.Tests.Resolving.Network.Desk.Reaching(server) },
            new FastTime(),
            () => 0.5);
        var ask = desk.AskFor(mayTellWords: false);

        var here = await ask(new Request("crossref", Origins.Crossref, "/works/10.5555/owl.1") { Dois = [Doi.Parse("10.5555/owl.1").Value!.Value] }, TestContext.Current.CancellationToken);
        var there = await ask(new Request("crossref", Origins.Crossref, "/works/10.5555/9") { Dois = [Doi.Parse("10.5555/9").Value!.Value] }, TestContext.Current.CancellationToken);

        Assert.True(here.IsPartial);
        Assert.False(there.IsPartial);
        Assert.Equal(["/works/10.5555/9"], server.Targets);
    }

    [Fact]
    public async Task A_damaged_record_could_not_be_answered_about()
    {
        await FillAsync();
        var file = Path.Combine(folder.Index, "r000001.records");
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        bytes[^5] ^= 0xff;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        using var desk = Desk();

        var resolution = await desk.ResolverFor(false).ResolveAsync(Entry.WithDoi("10.5555/owl.1"), TestContext.Current.CancellationToken);

        Assert.Equal(Outcome.CouldNotCheck, resolution.Outcome);
        Assert.Contains(resolution.Answers, answer => answer.State == AnswerState.CouldNotAnswer && answer.Detail!.StartsWith("the local index could not answer: the local index is damaged", StringComparison.Ordinal));
    }

    private static Reference Full(string title, string family, int year) => Entry.Of(title, family + ", Galina") with { Issued = PartialDate.Parse(year.ToString(System.Globalization.CultureInfo.InvariantCulture)) };

    private static async Task<Resolution> Confirm(RegistryDesk desk)
    {
        var resolution = await desk.ResolverFor(mayTellWords: false).ResolveAsync(Full("Hearing in owls", "Petrov", 2015), TestContext.Current.CancellationToken);
        Assert.Equal(Outcome.Confirmed, resolution.Outcome);
        return resolution;
    }

    private async Task FillAsync()
    {
        folder.Lines("a.jsonl", Made.Crossref("10.5555/owl.1", "Hearing in owls"));
        folder.Lines("b.jsonl", Made.DataCite("10.5555/data.1", "Calls of owls"));
        folder.Lines("c.jsonl", Made.OpenAlex("W1", "10.5555/owl.1", "Hearing in owls"));
        await folder.ImportAsync();
    }

    private RegistryDesk Desk() => new(new DeskSettings { Index = LocalIndex.Open(new IndexPlace { Folder = folder.Index }).Index });
}
