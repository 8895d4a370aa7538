using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Indexing.Records;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving.Indexing.Searching;

/// <summary>Puts records that a search found in the order of their likeness to what was sought. Whether one is the work meant is decided elsewhere, and strictly.</summary>
internal sealed class Ranking(IndexedRegistry registry, SearchTerms terms)
{
    // As many as the registries are asked for.
    public const int Most = 8;

    // Set by hand: a name counts as much as a third of the title, a year as a tenth.
    private const double WorthOfName = 0.5;
    private const double WorthOfYear = 0.15;

    private readonly IReadOnlyList<string> words = TitleWords.Of([terms.Title]);
    private readonly IReadOnlyList<string> names = terms.Family is { } family ? TitleWords.Of([family]) : [];

    public IReadOnlyList<StoredRecord> Best(IEnumerable<StoredRecord> records) =>
    [
        .. records.Select(record => (Record: record, Likeness: LikenessOf(record)))
            .OrderByDescending(ranked => ranked.Likeness)
            .Take(Most)
            .Select(ranked => ranked.Record),
    ];

    private double LikenessOf(StoredRecord record) =>
        JsonText.Parse(record.Json) is { } json && RecordShapes.FactsOf(registry, json) is { } facts ? LikenessOf(facts) : 0;

    private double LikenessOf(RecordFacts facts)
    {
        var shared = words.Count(facts.Words.Contains);
        var likeness = 2.0 * shared / Math.Max(1, words.Count + facts.Words.Count);
        if (names.Any(facts.Names.Contains))
            likeness += WorthOfName;
        if (terms.Year is { } year && Math.Abs(year - facts.Year) <= 1)
            likeness += year == facts.Year ? WorthOfYear : WorthOfYear / 2;
        return likeness;
    }
}
