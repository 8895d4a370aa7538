namespace CiteAudit.Corpus.Tests;

internal sealed record ExpectedFinding(string Rule, string Severity, string? Reference, string? Citation, string? Sentence, string Reason);
