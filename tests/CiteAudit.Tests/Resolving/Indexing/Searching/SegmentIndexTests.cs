using CiteAudit.Resolving.Indexing;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Tests.Resolving.Indexing.Searching;

public sealed class SegmentIndexTests : IDisposable
{
    private readonly IndexFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Hearing of the barn owl in winter snow", "Petrov", 2015)]
    [InlineData("Hearing of the barn owl in wintre snow", "Petrov", 2015)]
    [InlineData("Hearing of the barn owl", null, null)]
    [InlineData("Hearing of the barn owl in winter snow: a study of forty nights in the northern woods", "Petrov", 2014)]
    [InlineData("HEARING OF THE BARN OWL IN WINTER SNOW", "Smith", 1999)]
    public async Task A_work_is_found_by_title_author_and_year_even_if_some_is_wrong(string title, string? family, int? year)
    {
        folder.Lines("a.jsonl", Made.Many(0, 3000).Append(Made.Crossref("10.5555/owl", "Hearing of the barn owl in winter snow")));
        await folder.ImportAsync(segment: 500);

        Assert.Equal("Hearing of the barn owl in winter snow", (await folder.SearchAsync(title, family, year))[0]);
    }

    [Fact]
    public async Task Among_many_works_of_one_title_author_and_year_decide()
    {
        folder.Lines("a.jsonl", Enumerable.Range(0, 3000).Select(number => Made.Crossref(Made.Doi(number), "Introduction to botany", number == 1234 ? "Okonkwo" : Made.Family(number), 1990 + (number % 30))));
        await folder.ImportAsync();
        using var index = folder.Open();

        var found = await index.SearchAsync(IndexedRegistry.Crossref, new SearchTerms("Introduction to botany", "Okonkwo", 1990 + (1234 % 30)), TestContext.Current.CancellationToken);

        Assert.Contains("Okonkwo", System.Text.Encoding.UTF8.GetString(found[0].Json), StringComparison.Ordinal);
        Assert.Equal(8, found.Count);
    }

    [Fact]
    public async Task Chinese_titles_are_found()
    {
        folder.Lines("a.jsonl", Made.Many(0, 200).Append(Made.Crossref("10.5555/han", "城市土壤重金属污染研究", "王")));
        await folder.ImportAsync();

        Assert.Equal("城市土壤重金属污染研究", (await folder.SearchAsync("城市土壤重金属污染研究", "王", 2011))[0]);
    }

    [Fact]
    public async Task A_record_carries_the_day_of_its_dump()
    {
        folder.Lines("a.jsonl", Made.Crossref("10.5555/1", "Owls", indexed: "2024-01-01T00:00:00Z"), Made.Crossref("10.5555/2", "Owls", indexed: "2024-03-31T00:00:00Z"));
        await folder.ImportAsync();
        folder.Lines("b.jsonl", Made.Crossref("10.5555/3", "Owls", indexed: "2025-06-01T00:00:00Z"), Made.DataCite("10.5555/4", "Owls"));
        await folder.ImportAsync();
        using var index = folder.Open();

        Assert.Equal(new DateOnly(2024, 3, 31), (await index.FindAsync(IndexedRegistry.Crossref, "10.5555/1", TestContext.Current.CancellationToken))!.Day);
        Assert.Equal(new DateOnly(2025, 6, 1), (await index.FindAsync(IndexedRegistry.Crossref, "10.5555/3", TestContext.Current.CancellationToken))!.Day);
        Assert.Equal(new DateOnly(2025, 6, 1), index.DayOf(IndexedRegistry.Crossref));
        Assert.Equal(new DateOnly(2025, 2, 1), index.DayOf(IndexedRegistry.DataCite));
        Assert.Null(index.DayOf(IndexedRegistry.OpenAlex));
    }

    [Theory]
    [InlineData("keys")]
    [InlineData("documents")]
    [InlineData("terms")]
    public async Task A_table_that_was_cut_or_changed_is_refused(string table)
    {
        folder.Lines("a.jsonl", Made.Many(0, 1000));
        await folder.ImportAsync();
        var file = Path.Combine(folder.Index, "s000001", table);
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);

        await File.WriteAllBytesAsync(file, bytes[..^10], TestContext.Current.CancellationToken);
        Assert.Contains("damaged", LocalIndex.Open(new IndexPlace { Folder = folder.Index }).Problem!.What, StringComparison.Ordinal);
        bytes[^40] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        Assert.Contains("checksum", LocalIndex.Open(new IndexPlace { Folder = folder.Index }).Problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_bytes_an_index_consists_of_nothing_but_damage_comes_of_it()
    {
        folder.Lines("a.jsonl", Made.Many(0, 300));
        await folder.ImportAsync();
        var files = Directory.GetFiles(folder.Index, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length > 0).Order(StringComparer.Ordinal).ToList();
        var chance = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var file = files[chance.Next(files.Count)];
            var sound = File.ReadAllBytes(file);
            var broken = (byte[])sound.Clone();
            for (var times = 1 + chance.Next(8); times > 0; times--)
                broken[chance.Next(broken.Length)] = (byte)chance.Next(256);
            File.WriteAllBytes(file, broken);
            await TryEverythingAsync();
            File.WriteAllBytes(file, sound);
        }
    }

    private async Task TryEverythingAsync()
    {
        var (index, problem) = CiteAudit.Resolving.Indexing.Searching.SegmentIndex.Open(folder.Index);
        Assert.True(index is not null || problem is not null);
        using (index)
        {
            try
            {
                for (var number = 0; index is not null && number < 300; number += 13)
                {
                    await index.FindAsync(IndexedRegistry.Crossref, Made.Doi(number), TestContext.Current.CancellationToken);
                    await index.SearchAsync(IndexedRegistry.Crossref, new SearchTerms(Made.Title(number), Made.Family(number), 2000), TestContext.Current.CancellationToken);
                }
            }
            catch (IOException)
            {
                // Damage that was noticed: the answer is then "could not answer".
            }
        }
    }
}
