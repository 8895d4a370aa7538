namespace CiteAudit.Relating.Tables;

/// <summary>Where a text lies in each space: sums of its parts brought to length one.</summary>
internal sealed class Sense
{
    private readonly float[][] directions;
    private readonly float[][] spreads;
    private readonly float[] means;
    private readonly float[] deviations;

    private Sense(float[][] directions, float[][] spreads, float[] means, float[] deviations) =>
        (this.directions, this.spreads, this.means, this.deviations) = (directions, spreads, means, deviations);

    public ReadOnlySpan<float> DirectionIn(int space) => directions[space];

    /// <summary>The text's place in all spaces, one after the other: what shares of fields are told from.</summary>
    public float[] Features() => [.. directions.SelectMany(direction => direction)];

    /// <summary>With how it lies to texts of all subjects when <paramref name="placed"/>: needed for <see cref="Standing"/> and <see cref="Accord"/>.</summary>
    public static Sense Of(IReadOnlyList<Space> spaces, bool placed, params ReadOnlySpan<float[][]> parts)
    {
        var units = new float[spaces.Count][];
        var placements = new float[spaces.Count][];
        var (averages, widths) = (new float[spaces.Count], new float[spaces.Count]);
        for (var index = 0; index < spaces.Count; index++)
        {
            var sum = new float[spaces[index].Size];
            foreach (var part in parts)
                Dense.Add(sum, part[index], 1);
            Dense.Normalise(sum);
            units[index] = sum;
            if (!placed)
                continue;
            placements[index] = new float[sum.Length];
            Dense.Multiply(spaces[index].Spread, sum, placements[index]);
            averages[index] = Dense.Dot(spaces[index].Middle, sum);
            widths[index] = MathF.Sqrt(Math.Max(1e-9f, Dense.Dot(placements[index], sum)));
        }

        return new Sense(units, placements, averages, widths);
    }

    public float Likeness(Sense other, int space) => Dense.Dot(directions[space], other.directions[space]);

    /// <summary>How far the likeness to another text stands out from those to texts of all subjects.</summary>
    public float Standing(Sense other, int space) => (Likeness(other, space) - means[space]) / deviations[space];

    /// <summary>Whether both are like and unlike the same subjects.</summary>
    public float Accord(Sense other, int space) => Dense.Dot(spreads[space], other.directions[space]) / (deviations[space] * other.deviations[space]);
}
