using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Features;

/// <summary>Where in the entry the token stands.</summary>
internal static class Position
{
    public static void Add(EntryTokens tokens, int at, FeatureRow row)
    {
        ref var token = ref tokens[at];
        var left = (uint)(tokens.Count - 1 - at);
        var twelfth = (uint)(at * 12 / tokens.Count);
        row.Add(0, (uint)Math.Min(at, 12));
        row.Add(1, Math.Min(left, 12), token.Shape);
        row.Add(2, twelfth, (uint)token.Kind);
        row.Add(3, twelfth, tokens.Look.Style);
        row.Add(4, (uint)Math.Min((int)token.Sentence, 7), (uint)token.Kind, tokens.Look.Style);
        row.Add(5, (uint)Math.Min(tokens[tokens.Count - 1].Sentence - token.Sentence, 7), token.Shape);
        row.Add(6, (uint)Math.Min((int)token.Sentence, 7), (uint)Math.Min(tokens[tokens.Count - 1].Sentence - token.Sentence, 7), (uint)token.Kind);
    }
}
