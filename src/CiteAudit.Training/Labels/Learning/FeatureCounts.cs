namespace CiteAudit.Training.Labels.Learning;

/// <summary>How often features occur, roughly: rare ones that share a place with others may pass for more frequent.</summary>
internal sealed class FeatureCounts
{
    private const int Bits = 27;
    private readonly byte[] counts = new byte[1 << Bits];

    public void Add(ReadOnlySpan<ulong> hashes)
    {
        foreach (var hash in hashes)
        {
            ref var count = ref counts[hash >> (64 - Bits)];
            if (count < byte.MaxValue)
                count++;
        }
    }

    public int Of(ulong hash) => counts[hash >> (64 - Bits)];
}
