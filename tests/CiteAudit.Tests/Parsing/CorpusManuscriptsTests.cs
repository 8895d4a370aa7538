using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Parsing;

namespace CiteAudit.Tests.Parsing;

public sealed class CorpusManuscriptsTests
{
    public static TheoryData<string> Slugs => ["communicator-training", "empathy-in-media", "short-video-empathy"];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_reference_is_found_as_printed(string slug)
    {
        var (manuscript, expected) = Load(slug);

        // One of the three files keeps the asterisks of its italics in the printed text.
        var printed = expected.GetProperty("references").EnumerateArray()
            .Select(reference => $"{Text(reference, "label")}: {Text(reference, "raw")?.Replace("*", "", StringComparison.Ordinal)}");
        Assert.Equal<string>([.. printed], [.. manuscript.References.Select(reference => $"{reference.Label}: {reference.Raw}")]);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_field_of_every_reference_is_read(string slug)
    {
        var (manuscript, expected) = Load(slug);

        var printed = expected.GetProperty("references").EnumerateArray().Select(reference => $"{Text(reference, "label")}: {Lines(reference.GetProperty("fields"))}");
        Assert.Equal<string>([.. printed], [.. manuscript.References.Select(reference => $"{reference.Label}: {Lines(reference)}")]);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_citation_is_found_in_its_sentence_and_section(string slug)
    {
        var (manuscript, expected) = Load(slug);

        var claims = manuscript.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        var wanted = expected.GetProperty("citations").EnumerateArray().Select(citation => string.Join(
            '\n',
            string.Join(',', citation.GetProperty("refs").EnumerateArray().Select(key => key.GetString())),
            Text(citation, "marker"),
            Text(citation, "sentence"),
            Text(citation, "section")));
        var found = manuscript.Citations.Select(citation => string.Join(
            '\n',
            string.Join(',', citation.References),
            citation.Marker,
            claims[citation.ClaimId].Sentence,
            claims[citation.ClaimId].Section));
        Assert.Equal<string>([.. wanted], [.. found]);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_span_points_at_what_is_printed(string slug)
    {
        var (manuscript, _) = Load(slug);

        Assert.All(manuscript.References, reference => Assert.All(reference.Fields, field => Assert.Equal(field.Span.In(reference.Raw).Trim(), field.Span.In(reference.Raw))));
        Assert.All(manuscript.Citations, citation => Assert.Equal(citation.Marker, citation.Span.In(manuscript.Document.Passages[citation.Passage].Text)));
        Assert.All(manuscript.Claims, claim => Assert.Equal(claim.Sentence, claim.Span.In(manuscript.Document.Passages[claim.Passage].Text)));
    }

    private static (Manuscript Manuscript, JsonElement Expected) Load(string slug)
    {
        var folder = Path.Combine(Root(), "corpus", "manuscripts", slug);
        var source = Directory.EnumerateFiles(folder, "manuscript.*").Single();
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json"))).RootElement;
        return (ManuscriptParser.Parse(PlainPassages.Read(slug, File.ReadAllText(source))), expected);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CiteAudit.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The solution folder is not above the tests.");
    }

    private static string Lines(JsonElement fields) => Join(
        fields.TryGetProperty("authors", out var authors) ? string.Join("; ", authors.EnumerateArray().Select(author => author.GetString())) : "",
        Text(fields, "title"),
        Text(fields, "container"),
        Text(fields, "volume"),
        Text(fields, "issue"),
        Text(fields, "pages"),
        Text(fields, "year"),
        Text(fields, "publisher"),
        Text(fields, "doi"));

    private static string Lines(Reference reference) => Join(
        string.Join("; ", reference.Authors),
        reference.Title,
        reference.Container,
        reference.Volume,
        reference.Issue,
        reference.Pages?.Text,
        reference.Issued?.Text,
        reference.Publisher,
        reference.Doi?.Value?.Value);

    // Family names in capitals are a style; the expected fields write them as names.
    private static string Join(string authors, params string?[] fields) => $"{authors.ToUpperInvariant()} | {string.Join(" | ", fields)}";

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
