namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>Hashes of short texts, the same on every machine.</summary>
internal static class TextHash
{
    public const uint Seed = 2166136261;

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Seed;
        foreach (var glyph in text)
            hash = Add(hash, glyph);

        return hash;
    }

    public static uint OfLower(ReadOnlySpan<char> text)
    {
        var hash = Seed;
        foreach (var glyph in text)
            hash = Add(hash, Lower(glyph));

        return hash;
    }

    public static uint Add(uint hash, uint value) => (hash ^ value) * 16777619;

    public static char Lower(char glyph) => glyph < 0x80 ? (glyph is >= 'A' and <= 'Z' ? (char)(glyph | 0x20) : glyph) : char.ToLowerInvariant(glyph);
}
