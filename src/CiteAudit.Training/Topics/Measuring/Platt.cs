namespace CiteAudit.Training.Topics.Measuring;

/// <summary>The slope and offset that make probabilities of scores, by Newton's steps.</summary>
internal static class Platt
{
    private const int Steps = 30;

    public static (double Slope, double Offset) Fit(IReadOnlyList<(double Score, bool IsSwap)> rows)
    {
        var (slope, offset) = (1.0, 0.0);
        for (var step = 0; step < Steps; step++)
        {
            var (a, b, aa, ab, bb) = (0.0, 0.0, 1e-6, 0.0, 1e-6);
            foreach (var (score, isSwap) in rows)
            {
                var chance = 1 / (1 + Math.Exp(-((slope * score) + offset)));
                var (miss, bend) = ((isSwap ? 1 : 0) - chance, chance * (1 - chance));
                (a, b) = (a + (miss * score), b + miss);
                (aa, ab, bb) = (aa + (bend * score * score), ab + (bend * score), bb + bend);
            }

            var whole = (aa * bb) - (ab * ab);
            (slope, offset) = (slope + (((a * bb) - (b * ab)) / whole), offset + (((b * aa) - (a * ab)) / whole));
        }

        return (slope, offset);
    }
}
