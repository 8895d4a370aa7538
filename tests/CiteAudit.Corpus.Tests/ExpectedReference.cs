namespace CiteAudit.Corpus.Tests;

internal sealed record ExpectedReference(string Label, string Raw, ExpectedFields Fields);
