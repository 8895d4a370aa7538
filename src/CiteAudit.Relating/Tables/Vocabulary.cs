namespace CiteAudit.Relating.Tables;

/// <summary>The words that were seen often enough to learn from, known by their hashes in ascending order, with how much each says.</summary>
internal sealed class Vocabulary
{
    public const int Unknown = -1;

    private const int BucketBits = 16;

    private readonly ulong[] hashes;
    private readonly float[] weights;
    private readonly int[] buckets;

    public Vocabulary(ulong[] hashes, float[] weights)
    {
        (this.hashes, this.weights) = (hashes, weights);
        buckets = new int[(1 << BucketBits) + 1];
        foreach (var hash in hashes)
            buckets[BucketOf(hash) + 1]++;
        for (var bucket = 0; bucket < 1 << BucketBits; bucket++)
            buckets[bucket + 1] += buckets[bucket];
    }

    public int Count => hashes.Length;

    public ReadOnlySpan<ulong> Hashes => hashes;

    public ReadOnlySpan<float> Weights => weights;

    /// <summary>From 1 for the rarest words down to next to nothing for those that are everywhere.</summary>
    public float WeightOf(int word) => word < 0 ? 1 : weights[word];

    public int Find(ulong hash)
    {
        var bucket = BucketOf(hash);
        var (first, end) = (buckets[bucket], buckets[bucket + 1]);
        for (var word = first; word < end; word++)
        {
            if (hashes[word] == hash)
                return word;
        }

        return Unknown;
    }

    /// <summary>FNV-1a with its bits mixed once more, the same on every machine.</summary>
    public static ulong HashOf(string word)
    {
        var hash = 14695981039346656037;
        foreach (var letter in word)
            hash = (hash ^ letter) * 1099511628211;
        hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
        hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
        return hash ^ (hash >> 31);
    }

    private static int BucketOf(ulong hash) => (int)(hash >> (64 - BucketBits));
}
