using CiteAudit.Training.Matching;
using CiteAudit.Training.Topics.Data;

namespace CiteAudit.Training.Topics.Learning;

/// <summary>More pairs to learn from: genuine citations of papers whose field is known, and works swapped in from papers of a field that labelled swaps also call clearly different.</summary>
internal static class MadePairs
{
    private const int LeastSwaps = 8;

    public static List<LabelledPair> Make(IReadOnlyList<LabelledPair> labelled, IReadOnlyList<GenuineCitation> citations, IReadOnlyDictionary<string, CitingPaper> papers, int perPaper, int seed)
    {
        var dice = new Dice(seed);
        var fieldOf = labelled.DistinctBy(pair => pair.Paper, StringComparer.Ordinal).ToDictionary(pair => pair.Paper, pair => pair.CitingField, StringComparer.Ordinal);
        var apart = labelled.Where(pair => !pair.IsMatch && !pair.IsNear && pair.CitingField.Length > 0 && pair.CitedField.Length > 0)
            .GroupBy(pair => (pair.CitingField, pair.CitedField)).Where(group => group.Count() >= LeastSwaps).Select(group => group.Key).ToHashSet();
        var known = citations.Where(row => fieldOf.GetValueOrDefault(row.Paper) is { Length: > 0 }).ToList();
        var byField = known.GroupBy(row => fieldOf[row.Paper], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var fields = byField.Keys.Order(StringComparer.Ordinal).ToList();
        var made = new List<LabelledPair>();
        foreach (var paper in known.GroupBy(row => row.Paper, StringComparer.Ordinal))
        {
            var own = paper.ToArray();
            Shuffling.Shuffle(own, dice);
            foreach (var row in own.Take(perPaper))
            {
                var pair = new LabelledPair(row.Paper, row.Claim, papers[row.Paper].Title, row.CitedTitle) { CitingField = fieldOf[row.Paper], IsMade = true };
                made.Add(pair with { IsMatch = true });
                var others = fields.Where(field => apart.Contains((pair.CitingField, field))).ToList();
                if (others.Count > 0)
                    made.Add(pair with { CitedTitle = dice.OneOf(byField[dice.OneOf(others)]).CitedTitle });
            }
        }

        return made;
    }
}
