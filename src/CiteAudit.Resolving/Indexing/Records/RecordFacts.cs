namespace CiteAudit.Resolving.Indexing.Records;

/// <summary>What a record is found by: its identifier, the words of its titles and of its first author's name, and its year.</summary>
internal sealed record RecordFacts(IndexedRegistry Registry, string Id, IReadOnlyList<string> Words, IReadOnlyList<string> Names, int Year);
