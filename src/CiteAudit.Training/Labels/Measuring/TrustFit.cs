using System.Globalization;

namespace CiteAudit.Training.Labels.Measuring;

/// <summary>Fits the share of right strings to how sure the chain was, in bins of like number that never fall (pooling neighbours that would).</summary>
internal static class TrustFit
{
    private const int Bins = 20;

    public static void Write(IEnumerable<Judged> judged, string path) =>
        File.WriteAllLines(path, Fit(judged).Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Sure:0.####} {point.Right:0.####}")));

    public static IReadOnlyList<(double Sure, double Right)> Fit(IEnumerable<Judged> judged)
    {
        var all = judged.OrderBy(one => one.Sure).ToList();
        var pools = new List<List<Judged>>();
        foreach (var bin in all.Chunk(Math.Max(1, (all.Count + Bins - 1) / Bins)))
        {
            pools.Add([.. bin]);
            while (pools.Count > 1 && Right(pools[^2]) >= Right(pools[^1]))
            {
                pools[^2].AddRange(pools[^1]);
                pools.RemoveAt(pools.Count - 1);
            }
        }

        var middle = pools.Select(pool => (Sure: pool.Average(one => one.Sure), Right: Right(pool))).ToList();

        // What the chain makes nothing of may be no reference at all, which held-out strings never are.
        return [(0, 0), .. middle.Where(point => point.Sure is > 0 and < 1), (1, middle[^1].Right)];
    }

    private static double Right(List<Judged> pool) => (double)pool.Count(one => one.Right) / pool.Count;
}
