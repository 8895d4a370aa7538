using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Features;

/// <summary>Which word lists the words around the token are on.</summary>
internal static class ListWindow
{
    public static void Add(EntryTokens tokens, int at, FeatureRow row)
    {
        ref var token = ref tokens[at];
        row.Add(0, token.Lists, token.Shape);
        row.Add(1, tokens[at - 1].Lists, token.Lists);
        row.Add(2, token.Lists, tokens[at + 1].Lists);
        row.Add(3, tokens[at - 2].Lists, tokens[at - 1].Sign, token.Lists);
        row.Add(4, token.Lists, tokens[at + 1].Sign, tokens[at + 2].Lists);
        row.Add(5, tokens[at - 1].Lists, tokens[at + 1].Lists, token.Sign);
        row.Add(6, tokens[at + 1].Lists, tokens[at + 2].Sign, tokens[at + 3].Lists);
        row.Add(7, Gathered(tokens, at, 1, 5), token.Shape);
        row.Add(8, Gathered(tokens, at, -5, -1), token.Shape);
    }

    private static uint Gathered(EntryTokens tokens, int at, int from, int to)
    {
        var lists = 0u;
        for (var near = Math.Max(at + from, 0); near <= at + to && near < tokens.Count; near++)
            lists |= tokens[near].Lists;

        return lists;
    }
}
