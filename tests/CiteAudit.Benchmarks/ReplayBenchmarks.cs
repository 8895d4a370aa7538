using System.Globalization;
using BenchmarkDotNet.Attributes;
using CiteAudit.Model;
using CiteAudit.Resolving;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Benchmarks;

/// <summary>What resolving costs when every answer is on the disk: 1,000 references with DOIs, and Crossref's and OpenAlex's records of them in their usual size.</summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private const int References = 1000;

    private readonly string folder = Directory.CreateTempSubdirectory("citeaudit-replay-").FullName;
    private readonly Reference[] references = [.. Enumerable.Range(0, References).Select(Printed)];

    /// <summary>Asks for everything once, and records what would have come over the network.</summary>
    [GlobalSetup]
    public async Task Record()
    {
        await Resolver.Asking(AnswerAsync).ResolveAllAsync(references);
        foreach (var reference in references)
            await Resolver.Asking(AnswerAsync).ResolveAsync(reference);
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    /// <summary>As <c>--offline</c> does: lists of fifty, and a record of OpenAlex's for each.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = References)]
    public async Task<int> FromTheCache()
    {
        using var desk = new RegistryDesk(new DeskSettings { Cache = folder });
        return Confirmed(await desk.ResolverFor(mayTellWords: true).ResolveAllAsync(references));
    }

    /// <summary>As a folder of recorded answers is used: a record of each registry's for each.</summary>
    [Benchmark(OperationsPerInvoke = References)]
    public async Task<int> FromRecordings() => Confirmed(await Resolver.FromRecordings(folder).ResolveAllAsync(references));

    private static int Confirmed(IReadOnlyList<Resolution> resolutions) =>
        resolutions.Count(resolution => resolution is { Outcome: Outcome.Confirmed, Work.Topics.Count: > 0 }) is References
            ? References
            : throw new InvalidOperationException("not every answer was found");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static Reference Printed(int number) => new(Invariant($"work{number}"), Invariant($"Okafor, A. {Title(number)}. 2015."), new Location(1))
    {
        Kind = WorkKind.Article,
        Title = Title(number),
        Authors = [new PersonName("Okafor", "Ada"), new PersonName("Lindqvist", "Bo")],
        Container = "Journal of Fluvial Science",
        Volume = "12",
        Issued = PartialDate.Parse("2015"),
        Doi = Doi.Parse(Invariant($"10.5555/work.{number}")),
    };

    private static string Title(int number) => Invariant($"Transport of silt and gravel in mountain rivers after the flood of {number}");

    private async ValueTask<Answer> AnswerAsync(Request request, CancellationToken cancellation)
    {
        var body = request.Path.StartsWith("/works?filter=", StringComparison.Ordinal)
            ? $$"""{"message":{"items":[{{string.Join(',', Uri.UnescapeDataString(request.Path.Split('=', '&')[1]).Split(',').Select(doi => Crossref(NumberIn(doi))))}}]} }"""
            : request.Origin == Origins.OpenAlex ? OpenAlex(NumberIn(request.Path)) : $$"""{"message":{{Crossref(NumberIn(request.Path))}} }""";
        var answer = new Answer(request.Address, Kept.Held, new DateOnly(2026, 11, 21), "application/json", body);
        await AtomicFile.TryWriteAsync(Path.Combine(folder, RecordingPath.Of(request)), RecordingWriter.Write(request, answer), DateTimeOffset.UnixEpoch, cancellation);
        return answer;
    }

    private static int NumberIn(string text) => int.Parse(text[(text.LastIndexOf('.') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Crossref(int number)
    {
        var cited = string.Join(',', Enumerable.Range(0, 40).Select(count => Invariant($$"""{"key":"ref{{count}}","doi-asserted-by":"publisher","DOI":"10.5555/other.{{count}}"}""")));
        return Invariant($$"""{"DOI":"10.5555/work.{{number}}","type":"journal-article","title":["{{Title(number)}}"],"author":[{"family":"Okafor","given":"Ada"},{"family":"Lindqvist","given":"Bo"}],"issued":{"date-parts":[[2015,3]]},"container-title":["Journal of Fluvial Science"],"volume":"12","ISSN":["1234-5679"],"reference":[{{cited}}]}""");
    }

    private static string OpenAlex(int number)
    {
        var words = string.Join(',', Enumerable.Range(0, 150).Select(place => Invariant($"\"word{place}\":[{place}]")));
        var related = string.Join(',', Enumerable.Range(0, 60).Select(count => Invariant($"\"https://openalex.org/W{count}\"")));
        return Invariant($$"""{"id":"https://openalex.org/W{{number + 1}}","doi":"https://doi.org/10.5555/work.{{number}}","title":"{{Title(number)}}","publication_year":2015,"topics":[{"display_name":"Rivers","score":0.9}],"referenced_works":[{{related}}],"abstract_inverted_index":{{{words}} } }""");
    }
}
