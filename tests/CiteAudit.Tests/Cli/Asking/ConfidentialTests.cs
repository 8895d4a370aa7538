using CiteAudit.Model;
using CiteAudit.Parsing;
using CiteAudit.Reading;
using CiteAudit.Tests.Resolving.Network;

namespace CiteAudit.Tests.Cli.Asking;

public sealed class ConfidentialTests : IDisposable
{
    private const int Run = 3;

    private readonly AskingFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("docx")]
    [InlineData("md")]
    [InlineData("txt")]
    [InlineData("html")]
    [InlineData("tex")]
    public async Task No_three_words_of_a_manuscript_leave_the_machine(string format)
    {
        var manuscript = Copy(format);
        await using var server = await StartAsync();
        folder.Configure(server);

        var result = await folder.Command.RunAsync("audit", $"manuscript.{format}");

        Assert.Empty(result.Problems);
        Assert.NotEmpty(server.Arrivals);
        Assert.Empty(RunsOf(Everything(manuscript)).Intersect(Told(server)));
        Assert.Contains("Crossref was not searched: confidential: titles and names do not leave this machine", folder.Audit("_site").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("md")]
    public async Task Titles_leave_when_somebody_allows_it_and_sentences_never(string format)
    {
        var manuscript = Copy(format);
        await using var server = await StartAsync();
        folder.Configure(server);

        await folder.Command.RunAsync("audit", $"manuscript.{format}", "--allow-titles");

        var entries = RunsOf(manuscript.References.SelectMany(reference => new[] { reference.Raw, Printed(reference) })).ToHashSet();
        var told = Told(server).ToHashSet();
        Assert.Contains(told, entries.Contains);
        Assert.Empty(RunsOf(Everything(manuscript)).Where(run => !entries.Contains(run)).Intersect(told));
    }

    // Mirrors lead to hosts that hold nothing: every registry is asked, down to the last.
    private static Task<RegistryServer> StartAsync() => RegistryServer.StartAsync((context, _) => context.Request.Path.Value switch
    {
        "/works" => Replies.Json(context, """{"message":{"items":[]}}"""),
        "/openalex/works" => Replies.Json(context, """{"results":[]}"""),
        "/datacite/dois" => Replies.Json(context, """{"data":[]}"""),
        "/openlibrary/search.json" => Replies.Json(context, """{"docs":[]}"""),
        { } path when path.StartsWith("/europepmc/", StringComparison.Ordinal) => Replies.Json(context, """{"resultList":{"result":[]}}"""),
        { } path when path.StartsWith("/api/handles/", StringComparison.Ordinal) => Replies.Text(context, 404, "application/json", """{"responseCode":100}"""),
        _ => Replies.Status(context, 404, "Resource not found."),
    });

    private Manuscript Copy(string format)
    {
        var bytes = File.ReadAllBytes(RepositoryRoot.File($"tests/CiteAudit.Tests/Reading/SevenFormats/Files/manuscript.{format}"));
        folder.Command.Write($"manuscript.{format}", bytes);
        foreach (var list in Directory.GetFiles(RepositoryRoot.File("tests/CiteAudit.Tests/Reading/SevenFormats/Files"), "*.bib"))
            folder.Command.Write(Path.GetFileName(list), File.ReadAllBytes(list));
        Assert.True(DocumentReader.TryRead(new Source($"manuscript.{format}", bytes), out var document, out _));
        return ManuscriptParser.Parse(document);
    }

    private static IEnumerable<string> Everything(Manuscript manuscript) =>
        manuscript.Document.Passages.Select(passage => passage.Text).Concat(manuscript.References.SelectMany(reference => new[] { reference.Raw, Printed(reference) }));

    private static string Printed(Reference reference) =>
        string.Join(' ', new[] { reference.Title }.Concat(reference.Authors.Take(1).Select(author => author.Family)).Append(reference.Container));

    /// <summary>Every run of three words: what consists of letters alone, so that a DOI is none.</summary>
    private static IEnumerable<string> RunsOf(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ';', ':', '(', ')', '"', '“', '”', '*', '?', '!')).Select(word => word.ToLowerInvariant()).ToList();
            for (var start = 0; start + Run <= words.Count; start++)
            {
                var run = words.GetRange(start, Run);
                if (run.TrueForAll(word => word.Length > 0 && word.All(char.IsLetter)))
                    yield return string.Join(' ', run);
            }
        }
    }

    /// <summary>Every run of three words in an address or a header, whatever stands between them.</summary>
    private static IEnumerable<string> Told(RegistryServer server)
    {
        foreach (var text in server.Arrivals.SelectMany(arrival => arrival.Headers.Values.Append(arrival.Target)))
        {
            var plain = Uri.UnescapeDataString(text.Replace('+', ' ')).ToLowerInvariant();
            var words = string.Concat(plain.Select(letter => char.IsLetter(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var start = 0; start + Run <= words.Length; start++)
                yield return string.Join(' ', words[start..(start + Run)]);
        }
    }
}
