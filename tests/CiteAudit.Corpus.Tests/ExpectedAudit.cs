using System.Text.Json;

namespace CiteAudit.Corpus.Tests;

/// <summary>What an expert would read from a manuscript and find in it: its expected.json.</summary>
internal sealed record ExpectedAudit(
    IReadOnlyList<ExpectedReference> References,
    IReadOnlyList<ExpectedCitation> Citations,
    IReadOnlyList<string> Uncited,
    IReadOnlyList<ExpectedFinding> Findings)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static ExpectedAudit Read(string path) =>
        JsonSerializer.Deserialize<ExpectedAudit>(File.ReadAllText(path), Options) ?? throw new InvalidOperationException($"{path} is empty.");
}
