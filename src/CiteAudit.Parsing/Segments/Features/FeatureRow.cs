namespace CiteAudit.Parsing.Segments.Features;

/// <summary>The features of one token as hashes, in a buffer that is used again. Each family of features numbers its own.</summary>
internal sealed class FeatureRow
{
    private readonly ulong[] hashes = new ulong[192];
    private ulong family;

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Hashes => hashes.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Begin(uint number) => family = number * 0x9E3779B97F4A7C15UL;

    public void Add(uint number, uint value) => hashes[Count++] = Mix(family + ((ulong)number << 32) + value);

    public void Add(uint number, uint one, uint two) => hashes[Count++] = Mix((family + ((ulong)number << 32) + one) ^ (two * 0xD6E8FEB86659FD93UL));

    public void Add(uint number, uint one, uint two, uint three) => Add(number, one, (two * 0x85EBCA6Bu) + (three * 0xC2B2AE35u) + 1);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 32)) * 0xD6E8FEB86659FD93UL;
        value = (value ^ (value >> 32)) * 0x9E3779B97F4A7C15UL;
        return value ^ (value >> 29);
    }
}
