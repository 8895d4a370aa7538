namespace CiteAudit.Training.Topics.Learning;

/// <summary>Signals sorted into bins of like fill; what is not a number is in the lowest.</summary>
internal sealed class Bins
{
    public const int Most = 64;

    public Bins(IReadOnlyList<float[]> rows)
    {
        var signals = rows[0].Length;
        Bounds = new float[signals][];
        Places = new byte[signals][];
        for (var signal = 0; signal < signals; signal++)
        {
            var values = rows.Select(row => row[signal]).Where(float.IsFinite).Order().ToArray();
            Bounds[signal] = values.Length == 0 ? [] : [float.MinValue, .. Enumerable.Range(1, Most - 2).Select(part => values[(int)((long)part * values.Length / (Most - 1))]).Distinct()];
            Places[signal] = [.. rows.Select(row => PlaceOf(row[signal], Bounds[signal]))];
        }
    }

    /// <summary>A value above the bound at a place is in a higher bin.</summary>
    public float[][] Bounds { get; }

    public byte[][] Places { get; }

    private static byte PlaceOf(float value, float[] bounds)
    {
        if (!float.IsFinite(value))
            return 0;
        var (low, high) = (0, bounds.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = value > bounds[middle] ? (middle + 1, high) : (low, middle);
        }

        return (byte)low;
    }
}
