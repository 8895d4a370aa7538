using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Relating;

namespace CiteAudit.Cli.Commands;

/// <summary>A claim and a work as a line states them.</summary>
internal sealed record RelateRow(string? Id, string Claim, string CitedTitle)
{
    private const int Deepest = 8;

    public string? CitingTitle { get; private init; }

    public string? CitingAbstract { get; private init; }

    public string? CitedVenue { get; private init; }

    public string? CitedAbstract { get; private init; }

    public static bool TryRead(string line, [NotNullWhen(true)] out RelateRow? row, [NotNullWhen(false)] out string? problem)
    {
        (row, problem) = (null, null);
        try
        {
            using var json = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = Deepest });
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                problem = "it is not a JSON object.";
            else if (Text(json.RootElement, "claim") is not { } claim)
                problem = "it has no claim.";
            else
                row = Of(json.RootElement, claim);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            problem = "it is not JSON.";
        }

        return row is not null;
    }

    public Relation Relate()
    {
        var citation = new Citation("", "", [], "claim", new Location(1));
        var document = new Document("", SourceFormat.PlainText, []) { Abstract = CitingAbstract };
        var manuscript = new Manuscript(document, CitingTitle ?? "", [], [new Claim("claim", Claim, new Location(1))], [citation]);
        var work = CitedAbstract is null ? null : new Work("", "") { Titles = CitedTitle.Length > 0 ? [CitedTitle] : [], Containers = CitedVenue is null ? [] : [CitedVenue], Abstract = CitedAbstract };
        return Relator.Relate(manuscript, citation, new Reference("", "", new Location(1)) { Title = CitedTitle, Container = CitedVenue }, work);
    }

    private static RelateRow Of(JsonElement json, string claim) => new(Id: IdOf(json), claim, Text(json, "cited_title") ?? "")
    {
        CitingTitle = Text(json, "citing_title"),
        CitingAbstract = Text(json, "citing_abstract"),
        CitedVenue = Text(json, "cited_venue"),
        CitedAbstract = Text(json, "cited_abstract"),
    };

    private static string? IdOf(JsonElement json) =>
        json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : Text(json, "id");

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
