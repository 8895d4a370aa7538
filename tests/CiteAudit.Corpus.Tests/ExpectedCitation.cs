namespace CiteAudit.Corpus.Tests;

internal sealed record ExpectedCitation(IReadOnlyList<string> Refs, string Marker, string Sentence, string Section);
