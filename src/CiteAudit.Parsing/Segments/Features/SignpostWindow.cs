using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Features;

/// <summary>What lies behind and before the token in the whole entry: the type mark, quotations, "in", marks of editors.</summary>
internal static class SignpostWindow
{
    public static void Add(EntryTokens tokens, int at, FeatureRow row)
    {
        ref var token = ref tokens[at];
        AddMark(tokens, at, row);
        if (token.Quotations > 0)
        {
            row.Add(5, token.Quotations, token.Quoted, token.Shape);
            row.Add(6, token.Quotations, token.Quoted, (tokens[at - 1].Sign * 256u) + tokens[at + 1].Sign);
        }

        if (token.SinceIn > 0)
        {
            row.Add(7, token.SinceIn, token.Shape);
            row.Add(8, token.SinceIn, tokens[at - 1].Sign, token.Shape);
        }

        if (token.SinceIn + token.ToEditor > 0)
        {
            row.Add(9, token.SinceIn, token.ToEditor, (uint)token.Kind);
            row.Add(10, token.SinceIn, token.ToEditor, (token.Shape * 256) + tokens[at - 1].Sign);
        }
    }

    private static void AddMark(EntryTokens tokens, int at, FeatureRow row)
    {
        ref var token = ref tokens[at];
        if (token.Side == MarkSide.None)
            return;

        var (side, mark) = ((uint)token.Side, tokens.TypeMark);
        row.Add(0, side, mark, token.Shape);
        row.Add(1, side, mark, (tokens[at - 1].Sign * 256u) + token.Sign);
        row.Add(2, side, tokens[at - 1].Sign, token.Shape);
        row.Add(3, side, (uint)Math.Min((int)token.Sentence, 7), (uint)token.Kind);
        row.Add(4, side, (uint)Math.Min((int)token.Clause, 7), (mark * 8) + (uint)token.Kind);
    }
}
