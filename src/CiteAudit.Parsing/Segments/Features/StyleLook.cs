using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Features;

/// <summary>The style of the whole entry, beside what the token looks like.</summary>
internal static class StyleLook
{
    public static void Add(EntryTokens tokens, int at, FeatureRow row)
    {
        ref var token = ref tokens[at];
        var look = tokens.Look;
        row.Add(0, look.Style, token.Shape);
        row.Add(1, look.Style, tokens[at - 1].Sign, token.Shape);
        row.Add(2, look.Opening, token.Shape, tokens[at - 1].Sign);
        row.Add(3, look.Opening, (uint)Math.Min((int)token.Clause, 6), (uint)token.Kind);
        row.Add(4, look.Style, tokens[at - 1].Sign, tokens[at - 2].Shape);
        row.Add(5, look.Opening, token.Sign, tokens[at + 1].Shape);
    }
}
