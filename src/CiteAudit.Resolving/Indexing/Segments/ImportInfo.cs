using CiteAudit.Resolving.Indexing.Importing;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>One import: what it brought of each registry, and how many records it left out.</summary>
internal sealed record ImportInfo(int Number, long Unusable, IReadOnlyList<ImportShare> Shares)
{
    public static ImportInfo Empty(int number) => new(number, 0, []);

    public ImportInfo With(PreparedBatch batch) =>
        With(batch.Unusable, batch.Records.GroupBy(record => record.Facts.Registry).Select(records => new ImportShare(records.Key, records.Max(record => record.Stamp), records.Count())));

    public ImportInfo With(ImportInfo other) => With(other.Unusable, other.Shares);

    private ImportInfo With(long unusable, IEnumerable<ImportShare> shares) => new(
        Number,
        Unusable + unusable,
        [
            .. Shares.Concat(shares)
                .GroupBy(share => share.Registry)
                .OrderBy(same => same.Key)
                .Select(same => new ImportShare(same.Key, same.Max(share => share.Stamp), same.Sum(share => share.Records))),
        ]);
}
