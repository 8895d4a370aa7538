using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Features;

/// <summary>Chinese characters stand alone as tokens, so that words are sought in their runs.</summary>
internal static class HanWindow
{
    public static void Add(EntryTokens tokens, int at, FeatureRow row)
    {
        if (!tokens.Look.IsHan)
            return;

        ref var token = ref tokens[at];
        var (first, last) = (at, at);
        while (first > 0 && at - first < 12 && tokens[first - 1].Kind == TokenKind.Han)
            first--;

        while (last < tokens.Count - 1 && last - at < 20 && tokens[last + 1].Kind == TokenKind.Han)
            last++;

        var length = (uint)Math.Min(last - first + 1, 16);
        row.Add(0, length, (uint)token.Kind, tokens[last + 1].Sign);
        row.Add(1, length, tokens[first - 1].Sign, tokens[last + 1].Sign);
        row.Add(2, tokens[last].Word, tokens[Math.Max(last - 1, 0)].Word, tokens[Math.Max(last - 2, 0)].Word);
        row.Add(3, tokens[last].Word, tokens[Math.Max(last - 1, 0)].Word);
        row.Add(4, tokens[first].Word, length);
        row.Add(5, tokens[first].Lists, length, tokens[first - 1].Sign);
        row.Add(6, (uint)Math.Min(at - first, 5), (uint)Math.Min(last - at, 5), (uint)token.Kind);
        row.Add(7, token.Word, tokens[at + 1].Word, (tokens[at + 2].Word * 31) + tokens[at + 3].Word);
        row.Add(8, tokens[at - 2].Word, tokens[at - 1].Word, (token.Word * 31) + tokens[at + 1].Word);
    }
}
