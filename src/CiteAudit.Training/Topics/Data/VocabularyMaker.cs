using CiteAudit.Relating;
using CiteAudit.Relating.Tables;

namespace CiteAudit.Training.Topics.Data;

/// <summary>Chooses the words to learn: those of papers first, then those of the catalogue, as often as they come.</summary>
internal static class VocabularyMaker
{
    // Of a word in one of a thousand places half the weight is left (smooth inverse frequency).
    private const double Halving = 1e-3;

    private const int LeastInPapers = 3;
    private const int LeastInCatalogue = 6;

    public static Vocabulary Make(TopicFolder folder, IReadOnlySet<string> leftOut, int size)
    {
        var counts = new Dictionary<string, (int Papers, int Catalogue)>(StringComparer.Ordinal);
        var total = 0L;
        foreach (var text in OfPapers(folder, leftOut))
            Count(text, papers: 1, catalogue: 0);
        foreach (var row in folder.Catalogue())
            Count(row.Title, papers: 0, catalogue: 1);
        foreach (var name in folder.Subjects().Values)
            Count(name, papers: 0, catalogue: LeastInCatalogue);

        var chosen = counts.Where(pair => pair.Value.Papers >= LeastInPapers || pair.Value.Catalogue >= LeastInCatalogue)
            .OrderByDescending(pair => (LeastInCatalogue * pair.Value.Papers) + (LeastInPapers * pair.Value.Catalogue)).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(size)
            .Select(pair => (Hash: Vocabulary.HashOf(pair.Key), Count: pair.Value.Papers + pair.Value.Catalogue))
            .OrderBy(pair => pair.Hash).ToList();
        return new Vocabulary(
            [.. chosen.Select(pair => pair.Hash)],
            [.. chosen.Select(pair => (float)(Halving / (Halving + ((double)pair.Count / total))))]);

        void Count(string text, int papers, int catalogue)
        {
            foreach (var term in Terms.Of(text))
            {
                var (seen, listed) = counts.GetValueOrDefault(term.Stem);
                counts[term.Stem] = (seen + papers, listed + catalogue);
                total++;
            }
        }
    }

    private static IEnumerable<string> OfPapers(TopicFolder folder, IReadOnlySet<string> leftOut) =>
    [
        .. folder.Citations().Where(row => !leftOut.Contains(row.Paper)).SelectMany(row => new[] { row.Claim, row.CitedTitle }),
        .. folder.Papers().Where(row => !leftOut.Contains(row.Id)).SelectMany(row => new[] { row.Title, row.Abstract, row.Venue }),
        .. folder.Pairs("train").Where(row => row.IsMatch && !leftOut.Contains(row.Paper)).SelectMany(row => new[] { row.CitedTitle, row.Abstract ?? "", row.Venue ?? "" }),
        .. folder.Topics().SelectMany(row => new[] { row.Name, string.Join(' ', row.Keywords), row.Summary }),
        .. folder.Journals().SelectMany(row => new[] { row.Name, row.Abbreviation }),
    ];
}
