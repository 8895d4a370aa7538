using System.Collections.Frozen;

namespace CiteAudit.Resolving.Indexing.Records;

/// <summary>Which fields of a registry's records are kept.</summary>
internal sealed class KeptFields
{
    private const int LongestName = 64;

    private static readonly Dictionary<string, KeptFields> Tables = EmbeddedTable.Of("KeptFields.txt")
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => new KeptFields([.. rows.SelectMany(row => row.Skip(1))]), StringComparer.Ordinal);

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> kept;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> dropped;

    private KeptFields(IReadOnlyList<string> names)
    {
        kept = Lookup(names.Where(name => name[0] != '-'));
        dropped = Lookup(names.Where(name => name[0] == '-').Select(name => name[1..]));
    }

    public static KeptFields Crossref { get; } = Tables["crossref"];

    public static KeptFields DataCite { get; } = Tables["datacite"];

    public static KeptFields OpenAlex { get; } = Tables["openalex"];

    public bool Keeps(ReadOnlySpan<byte> name, bool isOfRecord)
    {
        if (name.Length > LongestName)
            return !isOfRecord;

        Span<char> letters = stackalloc char[LongestName];
        for (var index = 0; index < name.Length; index++)
            letters[index] = (char)name[index];
        return isOfRecord ? kept.Contains(letters[..name.Length]) : !dropped.Contains(letters[..name.Length]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string> names) =>
        names.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
