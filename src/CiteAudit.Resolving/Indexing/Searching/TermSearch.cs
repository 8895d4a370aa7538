using CiteAudit.Resolving.Indexing.Records;
using CiteAudit.Resolving.Indexing.Segments;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving.Indexing.Searching;

/// <summary>
/// Finds the documents that have most of the telling terms of a question. Rare terms say where to look; common ones only
/// raise what was found, and the commonest are not looked at, so that no question costs more for its common words.
/// </summary>
internal sealed class TermSearch(IReadOnlyList<SegmentFile> segments, SearchTerms sought)
{
    // Enough that one or two misprinted words among the rare ones lose nothing.
    private const double ShareThatOpens = 0.6;
    private const int FewestThatOpen = 3;

    // Of all segments together, shared out among them by size.
    private const double MostOpened = 100_000;
    private const double MostRaised = 400_000;
    private const double MostLookedAt = 256;
    private const int FewestLookedAt = 16;
    private const int MostRead = 16;
    private const float WorthOfYear = 0.15f;

    private readonly IReadOnlyList<string> words = TitleWords.Of([sought.Title]);

    /// <summary>The likest documents of all segments, likeliest first, as segment and row.</summary>
    public IReadOnlyList<(SegmentFile Segment, uint Document, DocumentRow Row)> Find()
    {
        ulong[] terms = SearchKeys.Of(words, sought.Family is { } family ? TitleWords.Of([family]) : []);
        var rows = segments.Select(segment => terms.Select(segment.Term).ToArray()).ToList();
        var all = segments.Sum(segment => segment.Documents);
        var weights = terms.Select((_, index) => (float)Math.Log(1 + ((double)all / (1 + rows.Sum(row => row[index]?.Count ?? 0))))).ToArray();
        var total = weights.Sum();
        return
        [
            .. segments.SelectMany((segment, index) => Find(segment, (double)segment.Documents / all, rows[index], weights, total))
                .OrderByDescending(found => found.Weight)
                .ThenByDescending(found => found.Row.Stamp)
                .ThenBy(found => found.Row.Key)
                .Take(MostRead)
                .Select(found => (found.Segment, found.Document, found.Row)),
        ];
    }

    private IEnumerable<(SegmentFile Segment, uint Document, DocumentRow Row, float Weight)> Find(SegmentFile segment, double share, TermRow?[] rows, float[] weights, float total)
    {
        var (scored, count, opened, raised) = (Scored.None, 0, 0f, 0L);
        foreach (var (row, weight) in rows.Zip(weights).Where(pair => pair.First is not null).OrderBy(pair => pair.First!.Value.Count))
        {
            var term = row!.Value;
            if (count == 0 || ((count < FewestThatOpen || opened < ShareThatOpens * total) && scored.Count + term.Count <= share * MostOpened))
            {
                count++;
                scored = scored.With(segment.DocumentsWith(term), weight);
                opened += weight;
            }
            else if ((raised += term.Count) <= share * MostRaised)
            {
                scored.Raise(segment.DocumentsWith(term), weight);
            }
        }

        return scored.Heaviest(Math.Max(FewestLookedAt, (int)(share * MostLookedAt)))
            .Select(found => (segment, (uint)found.Document, Row: segment.Document((uint)found.Document), found.Weight))
            .Select(found => (found.segment, found.Item2, found.Row, found.Weight + (total * Bonus(found.Row))))
            .OrderByDescending(found => found.Item4)
            .Take(MostRead);
    }

    /// <summary>Speaks for a record of the same year and length where many have the same words.</summary>
    private float Bonus(DocumentRow row)
    {
        var year = sought.Year is { } wanted && Math.Abs(wanted - row.Year) <= 1 ? WorthOfYear : 0;
        return year - (0.01f * Math.Min(10, Math.Abs(words.Count - row.Words)));
    }
}
