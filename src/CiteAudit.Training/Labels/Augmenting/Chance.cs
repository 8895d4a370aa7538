namespace CiteAudit.Training.Labels.Augmenting;

/// <summary>Chance that its seed fixes, cheap enough to have one for every string.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed * 0x9E3779B97F4A7C15UL;

    public bool Of(double share) => Next() < share;

    public T Any<T>(IReadOnlyList<T> choices) => choices[(int)(Next() * choices.Count)];

    public int Below(int limit) => (int)(Next() * limit);

    private double Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var value = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return ((value ^ (value >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
