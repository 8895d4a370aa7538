using CiteAudit.Model;
using CiteAudit.Resolving;
using CiteAudit.Resolving.Indexing;
using CiteAudit.Resolving.Indexing.Importing;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Tests.Resolving.Indexing.Postgres;

public sealed class PostgresIndexTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly IndexFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_answers_as_an_index_in_a_folder_does()
    {
        var place = new IndexPlace { Connection = await server.NewDatabaseAsync() };
        folder.Items("crossref.json.gz", Made.Many(0, 3000).Append(Made.Crossref("10.5555/OWL.1", "Hearing of the barn owl in winter snow")));
        folder.Lines("datacite.jsonl", Made.DataCite("10.5555/data.1", "Calls of owls"));
        folder.Lines("openalex.gz", Made.OpenAlex("W1", "10.5555/owl.1", "Hearing of the barn owl in winter snow"));

        var outcome = await ImportAsync(place);

        Assert.Equal((3003, 3), (outcome.Records, outcome.Files));
        Assert.Equal([(IndexedRegistry.Crossref, 3001L), (IndexedRegistry.DataCite, 1L), (IndexedRegistry.OpenAlex, 1L)], IndexInspection.Of(place).Totals!.Works);
        using var desk = new RegistryDesk(new DeskSettings { Index = LocalIndex.Open(place).Index });
        var reference = Entry.Of("Hearing of the barn owl in winter snow", "Petrov, Galina") with { Issued = PartialDate.Parse("2015") };
        var byWords = await desk.ResolverFor(false).ResolveAsync(reference, TestContext.Current.CancellationToken);
        var byDoi = await desk.ResolverFor(false).ResolveAsync(reference with { Doi = Doi.Parse("10.5555/owl.1") }, TestContext.Current.CancellationToken);
        Assert.All([byWords, byDoi], resolution => Assert.Equal(Outcome.Confirmed, resolution.Outcome));
        Assert.All([byWords, byDoi], resolution => Assert.Contains(resolution.Answers, answer => answer.Detail is "local index of 2025-03-01"));
    }

    [Theory]
    [InlineData("Hearing of the barn owl in wintre snow", "Petrov", 2015)]
    [InlineData("Hearing of the barn owl", null, null)]
    [InlineData("Hearing of the barn owl in winter snow: a study of forty nights in northern woods", "Petrov", 2014)]
    [InlineData("HEARING of the barn 'owl' in winter snow & | ! \\ ''", "Smith", 1999)]
    public async Task A_work_is_found_even_if_some_is_wrong(string title, string? family, int? year)
    {
        var place = new IndexPlace { Connection = await server.NewDatabaseAsync() };
        folder.Lines("a.jsonl", Made.Many(0, 500).Append(Made.Crossref("10.5555/owl", "Hearing of the barn owl in winter snow")));
        await ImportAsync(place);
        using var index = LocalIndex.IndexAt(place).Index!;

        var found = await index.SearchAsync(IndexedRegistry.Crossref, new SearchTerms(title, family, year), TestContext.Current.CancellationToken);

        Assert.Contains("10.5555/owl\"", System.Text.Encoding.UTF8.GetString(found[0].Json), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_records_of_a_work_the_one_the_registry_touched_later_counts()
    {
        var place = new IndexPlace { Connection = await server.NewDatabaseAsync() };
        folder.Lines("a.jsonl", Made.Crossref("10.5555/1", "New", indexed: "2025-05-01T00:00:00Z"), Made.Crossref("10.5555/1", "Old", indexed: "2020-05-01T00:00:00Z"), Made.Crossref("10.5555/2", "Old", indexed: "2020-05-01T00:00:00Z"));
        await ImportAsync(place);
        folder.Lines("b.jsonl", Made.Crossref("10.5555/1", "Old", indexed: "2020-05-01T00:00:00Z"), Made.Crossref("10.5555/2", "New", indexed: "2025-05-01T00:00:00Z"));

        var outcome = await ImportAsync(place);

        Assert.Equal((1, 1), (outcome.Files, outcome.Known));
        using var index = LocalIndex.IndexAt(place).Index!;
        foreach (var doi in new[] { "10.5555/1", "10.5555/2" })
            Assert.Contains("New", System.Text.Encoding.UTF8.GetString((await index.FindAsync(IndexedRegistry.Crossref, doi, TestContext.Current.CancellationToken))!.Json), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_was_stopped_goes_on_and_nothing_is_in_it_twice_or_lacking()
    {
        var place = new IndexPlace { Connection = await server.NewDatabaseAsync() };
        folder.Items("a.json.gz", Made.Many(0, 25_000));
        folder.Lines("b.jsonl.gz", Made.Many(24_000, 5000));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => IndexImport.RunAsync(place, [folder.Dumps], new StoppingProgress(14_000, stop), stop.Token));
        var between = IndexInspection.Of(place).Totals!;
        await ImportAsync(place);

        var after = IndexInspection.Of(place).Totals!;
        Assert.True(between.IsUnderWay);
        Assert.Equal(10_000, between.Works.Single().Works);
        Assert.False(after.IsUnderWay);
        Assert.Equal((29_000, 30_000, 2), (after.Works.Single().Works, after.Imports.Single().Records, after.Files));
    }

    [Fact]
    public async Task A_role_that_may_only_read_can_ask_and_not_import()
    {
        var address = await server.NewDatabaseAsync();
        folder.Lines("a.jsonl", Made.Crossref("10.5555/1", "Owls"));
        await ImportAsync(new IndexPlace { Connection = address });
        await PostgresServer.ExecuteAsync(address, "create role reader login; grant usage on schema citeaudit to reader; grant select on all tables in schema citeaudit to reader");
        var reader = new IndexPlace { Connection = address.Replace("Username=owner", "Username=reader", StringComparison.Ordinal) };

        using var index = LocalIndex.IndexAt(reader).Index!;
        folder.Lines("b.jsonl", Made.Crossref("10.5555/2", "Owls"));
        var (_, problem) = await IndexImport.RunAsync(reader, [folder.Dumps], folder, TestContext.Current.CancellationToken);

        Assert.NotNull(await index.FindAsync(IndexedRegistry.Crossref, "10.5555/1", TestContext.Current.CancellationToken));
        Assert.Contains("permission denied", problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_imports_at_once_are_refused_and_so_is_another_format()
    {
        var address = await server.NewDatabaseAsync();
        var place = new IndexPlace { Connection = address };
        Assert.Contains("the database holds no index", LocalIndex.Open(place).Problem!.What, StringComparison.Ordinal);
        folder.Lines("a.jsonl", Made.Crossref("10.5555/1", "Owls"));
        await ImportAsync(place);
        await using (var source = Npgsql.NpgsqlDataSource.Create(address))
        await using (var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken))
        {
            await using var command = new Npgsql.NpgsqlCommand($"select pg_advisory_lock({0x6964756165746963})", connection);
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            Assert.Equal("another import is at work on this index", (await IndexImport.RunAsync(place, [folder.Dumps], folder, TestContext.Current.CancellationToken)).Problem!.What);
        }

        await PostgresServer.ExecuteAsync(address, "update citeaudit.format set version = 2");
        Assert.Contains("the index is of format 2", LocalIndex.Open(place).Problem!.What, StringComparison.Ordinal);
        Assert.Contains("the index is of format 2", (await IndexImport.RunAsync(place, [folder.Dumps], folder, TestContext.Current.CancellationToken)).Problem!.What, StringComparison.Ordinal);
    }

    private async Task<ImportOutcome> ImportAsync(IndexPlace place)
    {
        var (outcome, problem) = await IndexImport.RunAsync(place, [folder.Dumps], folder, TestContext.Current.CancellationToken);
        Assert.Null(problem);
        return outcome!;
    }
}
