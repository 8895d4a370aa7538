using CiteAudit.Model;
using CiteAudit.Relating.Tables;

namespace CiteAudit.Relating.Judging;

/// <summary>What a text is about: subfields with their shares, and the words that say it most.</summary>
internal sealed record Subject(IReadOnlyList<TopicShare> Topics, IReadOnlyList<string> Words)
{
    private const int MostTopics = 3;
    private const int MostWords = 3;
    private const double LeastShare = 0.1;

    // The space learned from what is cited for what: there words lie by subject, not by grammar.
    private const int Citing = 1;

    public static Subject Of(TopicTables tables, Sense sense, params ReadOnlySpan<Bag> bags)
    {
        var shares = tables.Subfields.SharesOf(sense.Features());
        var topics = shares.Select((share, place) => (share, place)).OrderByDescending(pair => pair.share).ThenBy(pair => pair.place).Take(MostTopics)
            .Where((pair, index) => index == 0 || pair.share >= LeastShare)
            .Select(pair => new TopicShare(Taxonomy.Subfields[pair.place], Math.Round(pair.share, 3, MidpointRounding.AwayFromZero)));
        var words = new List<(string Word, string Stem, float Telling)>();
        foreach (var bag in bags)
            words.AddRange(bag.Terms.Zip(bag.Words, (term, word) => (term.Word, term.Stem, TellingOf(tables, sense, word))));
        return new Subject([.. topics], [.. words.Where(word => word.Telling > 0).OrderByDescending(word => word.Telling).DistinctBy(word => word.Stem, StringComparer.Ordinal).Take(MostWords).Select(word => word.Word)]);
    }

    private static float TellingOf(TopicTables tables, Sense sense, int word)
    {
        if (word < 0)
            return 0;
        var row = new float[tables.Spaces[Citing].Size];
        tables.Spaces[Citing].Vectors.Add(word, 1, row);
        Dense.Normalise(row);
        return Dense.Dot(row, sense.DirectionIn(Citing)) * tables.Vocabulary.WeightOf(word);
    }
}
