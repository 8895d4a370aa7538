using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Indexing;
using CiteAudit.Resolving.Indexing.Dumps;
using CiteAudit.Resolving.Indexing.Segments;
using CiteAudit.Resolving.Registries;
using CiteAudit.Training.Matching;

namespace CiteAudit.Training.Dumps;

/// <summary><c>ask --index PATH --dump DIR</c>: how long an index takes to answer, and how often with the work that was meant.</summary>
internal static class AskCommand
{
    private const int MostOfAFile = 25;
    private const int WarmingUp = 200;

    public static Command Create()
    {
        var index = new Option<string>("--index") { Description = "The folder of an index, or the connection string of a database.", Required = true };
        var dump = new Option<string>("--dump") { Description = "The folder of the dump that the index was made of.", Required = true };
        var command = new Command("ask", "Measure how fast and how well an index answers.") { index, dump };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(index), parsed.GetRequiredValue(dump), cancellation));
        return command;
    }

    private static async Task RunAsync(string place, string folder, CancellationToken cancellation)
    {
        var isDatabase = place.Contains('=', StringComparison.Ordinal);
        var (opened, problem) = LocalIndex.IndexAt(isDatabase ? new IndexPlace { Connection = place } : new IndexPlace { Folder = place });
        if (opened is not { } index)
        {
            await Console.Error.WriteLineAsync(problem?.ToString());
            return;
        }

        using (index)
        {
            var works = DumpWalk.Find([folder]).Files.SelectMany(WorksIn).ToList();
            await MeasureAsync("DOI", works, async work => await index.FindAsync(IndexedRegistry.Crossref, work.Doi, cancellation) is not null);
            foreach (var (name, change) in Changes())
                await MeasureAsync(name, works, async work => (await index.SearchAsync(IndexedRegistry.Crossref, change(work), cancellation)).Any(found => DoiIn(found.Json) == work.Doi));
        }
    }

    private static IEnumerable<(string Name, Func<DumpedWork, SearchTerms> Change)> Changes()
    {
        var dice = new Dice(3);
        yield return ("title, author, year", work => new SearchTerms(work.Title, work.Family, work.Year));
        yield return ("title alone", work => new SearchTerms(work.Title, null, null));
        yield return ("half the title, author", work => new SearchTerms(work.Title[..(work.Title.Length / 2)], work.Family, null));
        yield return ("a word misprinted", work => new SearchTerms(Misprinted(work.Title, dice), work.Family, work.Year));
        yield return ("common words, author", work => new SearchTerms(string.Join(' ', work.Title.Split(' ').OrderBy(word => word.Length).Take(5)), work.Family, work.Year));
    }

    private static async Task MeasureAsync(string name, List<DumpedWork> works, Func<DumpedWork, ValueTask<bool>> ask)
    {
        foreach (var work in works.Take(WarmingUp))
            await ask(work);

        var times = new List<double>(works.Count);
        var right = 0;
        var before = Environment.CpuUsage.TotalTime;
        foreach (var work in works)
        {
            var start = Stopwatch.GetTimestamp();
            right += await ask(work) ? 1 : 0;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        // On a machine that does other things as well, this tells more than the clock.
        var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / works.Count;
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {works.Count,6} asked, {100.0 * right / works.Count,5:0.0} % right, p50 {times[times.Count / 2],7:0.00} ms, p99 {times[times.Count * 99 / 100],7:0.00} ms, processor {processor,6:0.00} ms"));
    }

    private static string Misprinted(string title, Dice dice)
    {
        var words = title.Split(' ');
        var which = dice.Below(words.Length);
        words[which] = words[which] + "x";
        return string.Join(' ', words);
    }

    private static IEnumerable<DumpedWork> WorksIn(DumpFile file)
    {
        using var stream = new DumpStream(file.Path);
        var splitter = new RecordSplitter(stream.Content, IndexFormat.LongestRecord);
        var batch = new RawBatch(file);
        while (batch.Records.Count < MostOfAFile && splitter.Next(batch))
        {
        }

        return [.. Enumerable.Range(0, batch.Records.Count).Select(index => WorkIn(JsonDocument.Parse(batch[index]).RootElement))];
    }

    private static DumpedWork WorkIn(JsonElement json) => new(
        json.Text("DOI") ?? "",
        json.Texts("title").First(),
        json.Items("author").First().Text("family") ?? "",
        JsonText.NumberOf(json.Member("issued")!.Value.Items("date-parts").First()[0]) ?? 0);

    private static string? DoiIn(byte[] json) => JsonText.Parse(json)?.Text("DOI");
}
