namespace CiteAudit.Training.Matching;

/// <summary>Logistic regression over sets of signs, by gradient steps on the counts of each set; a little pull to zero keeps rare signs small.</summary>
internal sealed class Logistic
{
    private const int Rounds = 6000;
    private const double Step = 0.5;
    private const double Pull = 2e-5;

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<int> tendencies = [];
    private readonly Dictionary<string, (int[] Signs, double Yes, double No)> sets = new(StringComparer.Ordinal);

    public void Add(IReadOnlyList<string> signs, bool isIt)
    {
        int[] known = [.. signs.Select(PlaceOf)];
        var key = string.Join(',', known);
        var (_, yes, no) = sets.GetValueOrDefault(key);
        sets[key] = (known, yes + (isIt ? 1 : 0), no + (isIt ? 0 : 1));
    }

    public IEnumerable<(string Sign, double Weight)> Fit()
    {
        var weights = new double[places.Count];
        var (slope, speed) = (new double[places.Count], new double[places.Count]);
        var total = sets.Values.Sum(set => set.Yes + set.No);
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(slope);
            foreach (var (signs, yes, no) in sets.Values)
            {
                var odds = 0.0;
                foreach (var sign in signs)
                    odds += weights[sign];
                var miss = (yes - ((yes + no) / (1 + Math.Exp(-odds)))) / total;
                foreach (var sign in signs)
                    slope[sign] += miss;
            }

            for (var sign = 0; sign < weights.Length; sign++)
            {
                // Each weight moves at the pace its sign allows: rare signs have small slopes.
                var pull = slope[sign] - (Pull * weights[sign]);
                speed[sign] += pull * pull;
                weights[sign] = Bounded(sign, weights[sign] + (Step * pull / (Math.Sqrt(speed[sign]) + 1e-9)));
            }
        }

        return places.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, weights[pair.Value]));
    }

    /// <summary>Agreement never speaks against a match, nor difference for it, however the made cases happen to fall.</summary>
    private double Bounded(int sign, double weight) => tendencies[sign] switch
    {
        > 0 => Math.Max(0, weight),
        < 0 => Math.Min(0, weight),
        _ => weight,
    };

    private int PlaceOf(string sign)
    {
        if (!places.TryGetValue(sign, out var place))
        {
            places[sign] = place = places.Count;
            tendencies.Add(sign.Split(' ') is [_, "different" or "other", ..] ? -1 : sign.EndsWith(" same", StringComparison.Ordinal) ? 1 : 0);
        }

        return place;
    }
}
