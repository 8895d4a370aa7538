using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Features;

/// <summary>Beginnings and ends of the token and its neighbours.</summary>
internal static class WordParts
{
    public static void Add(EntryTokens tokens, int at, FeatureRow row)
    {
        ref var token = ref tokens[at];
        if (token.Kind == TokenKind.Word)
        {
            row.Add(0, token.Prefix2);
            row.Add(1, token.Prefix3);
            row.Add(2, token.Prefix4);
            row.Add(3, token.Suffix2, token.Shape);
            row.Add(4, token.Suffix3);
            row.Add(5, token.Suffix4);
        }

        row.Add(6, tokens[at - 1].Suffix3);
        row.Add(7, tokens[at + 1].Suffix3);
        row.Add(8, tokens[at + 1].Prefix3);
        row.Add(9, tokens[at - 2].Suffix3);
        row.Add(10, tokens[at + 2].Suffix3);
    }
}
