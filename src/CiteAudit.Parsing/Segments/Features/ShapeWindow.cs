using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Features;

/// <summary>The shapes around the token: case and length of words, digits of numbers, signs, and the spaces between them.</summary>
internal static class ShapeWindow
{
    public static void Add(EntryTokens tokens, int at, FeatureRow row)
    {
        var (before2, before, here, after, after2, after3) =
            (Of(tokens, at - 2), Of(tokens, at - 1), Of(tokens, at), Of(tokens, at + 1), Of(tokens, at + 2), Of(tokens, at + 3));
        row.Add(0, here);
        row.Add(1, before);
        row.Add(2, after);
        row.Add(3, before2);
        row.Add(4, after2);
        row.Add(5, before, here);
        row.Add(6, here, after);
        row.Add(7, before, here, after);
        row.Add(8, before2, before, here);
        row.Add(9, here, after, after2);
        row.Add(10, (before2 * 1009) + before, here, after);
        row.Add(11, (before * 1009) + here, after, after2);
        row.Add(12, (before2 * 1009) + before, here, (after * 1013) + after2);
        row.Add(13, (here * 1009) + after, after2, after3);
        row.Add(14, (Of(tokens, at - 3) * 1009) + before2, before, here);
    }

    private static uint Of(EntryTokens tokens, int at)
    {
        ref var token = ref tokens[at];
        return token.Shape + (token.Spaced ? 0x10000u : 0);
    }
}
