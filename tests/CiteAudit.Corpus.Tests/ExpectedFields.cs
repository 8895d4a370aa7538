namespace CiteAudit.Corpus.Tests;

/// <summary>The fields an entry prints; null for what it does not print.</summary>
internal sealed record ExpectedFields(
    IReadOnlyList<string>? Authors,
    string? Title,
    string? Container,
    string? Volume,
    string? Issue,
    string? Pages,
    string? Year,
    string? Publisher,
    string? Doi);
