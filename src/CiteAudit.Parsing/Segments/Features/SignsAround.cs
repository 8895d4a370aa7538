using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Features;

/// <summary>The signs before and behind the token, however far, and what stands behind them.</summary>
internal static class SignsAround
{
    private const int Reach = 24;

    public static void Add(EntryTokens tokens, int at, FeatureRow row)
    {
        ref var token = ref tokens[at];
        var last = Last(tokens, at - 1);
        var next = Next(tokens, at + 1);
        var next2 = next < tokens.Count ? Next(tokens, next + 1) : next;
        var last2 = last >= 0 ? Last(tokens, last - 1) : last;
        var before = SignAt(tokens, last);
        var after = SignAt(tokens, next);
        row.Add(0, before, token.Shape);
        row.Add(1, after, token.Shape);
        row.Add(2, before, after, token.Shape);
        row.Add(3, after, SignAt(tokens, next2), token.Shape);
        row.Add(4, before, SignAt(tokens, last2), token.Shape);
        row.Add(5, before, (uint)Math.Min(at - last, 5), after);
        row.Add(6, before, (uint)Math.Min(next - at, 5), after);
        row.Add(7, after, tokens[Math.Min(next + 1, tokens.Count)].Shape, token.Shape);
        row.Add(8, before, tokens[Math.Max(last - 1, -1)].Shape, token.Shape);
        row.Add(9, (before * 131) + after, tokens[Math.Min(next + 1, tokens.Count)].Shape, tokens[Math.Max(last - 1, -1)].Shape);
        row.Add(10, (before * 131) + after, tokens[Math.Min(next + 1, tokens.Count)].Shape, SignAt(tokens, next2));
    }

    private static int Last(EntryTokens tokens, int at)
    {
        var stop = Math.Max(-1, at - Reach);
        while (at > stop && !tokens[at].IsPunctuation)
            at--;

        return at;
    }

    private static int Next(EntryTokens tokens, int at)
    {
        var stop = Math.Min(tokens.Count, at + Reach);
        while (at < stop && !tokens[at].IsPunctuation)
            at++;

        return at;
    }

    private static uint SignAt(EntryTokens tokens, int at) => tokens[at].Sign + (tokens[at].Spaced ? 0x100u : 0) + (tokens[at + 1 > tokens.Count ? at : at + 1].Spaced ? 0x200u : 0);
}
