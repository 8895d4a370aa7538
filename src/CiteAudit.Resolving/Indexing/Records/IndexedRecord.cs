namespace CiteAudit.Resolving.Indexing.Records;

/// <summary>A record ready to be indexed. The stamp counts minutes since 1970: of two records of one work the later counts.</summary>
internal sealed record IndexedRecord(RecordFacts Facts, uint Stamp, ReadOnlyMemory<byte> Json)
{
    public ulong Key => RecordKey.Of(Facts.Registry, Facts.Id);
}
