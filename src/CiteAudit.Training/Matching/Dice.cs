namespace CiteAudit.Training.Matching;

/// <summary>Chance that falls the same way in every run.</summary>
internal sealed class Dice(int seed)
{
    private ulong state = (ulong)seed + 0x9e3779b97f4a7c15;

    public bool Falls(double chance) => Below(1_000_000) < chance * 1_000_000;

    public T OneOf<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public int Below(int limit)
    {
        // splitmix64
        state += 0x9e3779b97f4a7c15;
        var mixed = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)Math.Max(1, limit));
    }
}
