using System.Runtime.InteropServices;
using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Words;

/// <summary>Knows the names of some sixty thousand journals, in full and abbreviated, by the hash of their words.</summary>
internal static class JournalBook
{
    public const int LongestName = 12;

    private const string Resource = "journals.bin";

    private static readonly uint[] Slots = Read();

    /// <summary>Adds a word to the hash of those before it.</summary>
    public static uint Add(uint hash, uint word) => ((hash ^ word) * 0x85EBCA6Bu) ^ (hash >> 13);

    public static bool Contains(uint hash)
    {
        var slot = hash & (uint)(Slots.Length - 1);
        while (Slots[slot] != hash && Slots[slot] != 0)
            slot = (slot + 1) & (uint)(Slots.Length - 1);

        return Slots[slot] == hash;
    }

    public static uint HashOf(string name)
    {
        var tokens = new EntryTokens();
        Tokenizer.Cut(name, name.Length, tokens);
        var hash = TextHash.Seed;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens[at].IsPunctuation)
                hash = Add(hash, tokens[at].Word);
        }

        return hash;
    }

    public static byte[] Write(IReadOnlyCollection<uint> hashes)
    {
        var slots = new uint[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)hashes.Count * 3 / 2)];
        foreach (var hash in hashes)
        {
            var slot = hash & (uint)(slots.Length - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (uint)(slots.Length - 1);

            slots[slot] = hash;
        }

        return MemoryMarshal.AsBytes(slots.AsSpan()).ToArray();
    }

    private static uint[] Read()
    {
        using var stream = typeof(JournalBook).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        var slots = new uint[stream.Length / sizeof(uint)];
        stream.ReadExactly(MemoryMarshal.AsBytes(slots.AsSpan()));
        return slots;
    }
}
