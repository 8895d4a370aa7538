using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Features;

/// <summary>The words around the token, alone and in pairs.</summary>
internal static class WordWindow
{
    public static void Add(EntryTokens tokens, int at, FeatureRow row)
    {
        ref var token = ref tokens[at];
        row.Add(0, token.Word);
        row.Add(1, tokens[at - 1].Word);
        row.Add(2, tokens[at + 1].Word);
        row.Add(3, tokens[at - 2].Word);
        row.Add(4, tokens[at + 2].Word);
        row.Add(5, tokens[at - 3].Word);
        row.Add(6, tokens[at + 3].Word);
        row.Add(7, tokens[at - 1].Word, token.Word);
        row.Add(8, token.Word, tokens[at + 1].Word);
        row.Add(9, tokens[at - 2].Word, tokens[at - 1].Word);
        row.Add(10, tokens[at + 1].Word, tokens[at + 2].Word);
        row.Add(11, tokens[at - 1].Word, token.Word, tokens[at + 1].Word);
        row.Add(12, tokens[at - 1].Word, tokens[at + 1].Word);
        row.Add(13, tokens[at - 2].Word, tokens[at - 1].Word, token.Word);
        row.Add(14, token.Word, tokens[at + 1].Word, tokens[at + 2].Word);
    }
}
