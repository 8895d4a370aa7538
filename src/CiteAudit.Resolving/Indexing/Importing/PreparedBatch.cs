using CiteAudit.Resolving.Indexing.Dumps;
using CiteAudit.Resolving.Indexing.Records;

namespace CiteAudit.Resolving.Indexing.Importing;

/// <summary>The records of a batch that can be used, and what is wrong with the others.</summary>
internal sealed record PreparedBatch(DumpFile File, long Last, IReadOnlyList<IndexedRecord> Records, long Unusable, string? FirstFault)
{
    public static PreparedBatch Of(RawBatch batch)
    {
        var reader = new RecordReader();
        var records = new List<IndexedRecord>(batch.Records.Count);
        var (unusable, first) = (0L, (string?)null);
        for (var index = 0; index < batch.Records.Count; index++)
        {
            var (record, fault) = reader.Read(batch[index].Span);
            if (record is not null)
            {
                records.Add(record);
                continue;
            }

            unusable++;
            first ??= string.Create(System.Globalization.CultureInfo.InvariantCulture, $"record {batch.Records[index].Number:#,0} {fault}");
        }

        return new PreparedBatch(batch.File, batch.Records[^1].Number, records, unusable, first);
    }
}
