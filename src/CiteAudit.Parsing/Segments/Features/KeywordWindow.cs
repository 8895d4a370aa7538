using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Features;

/// <summary>Words that say what stands beside them, near the token, and the last one before it.</summary>
internal static class KeywordWindow
{
    public static void Add(EntryTokens tokens, int at, FeatureRow row)
    {
        ref var token = ref tokens[at];
        var (before3, before2, before, here, after, after2, after3) =
            ((uint)tokens[at - 3].Keyword, (uint)tokens[at - 2].Keyword, (uint)tokens[at - 1].Keyword, (uint)token.Keyword,
                (uint)tokens[at + 1].Keyword, (uint)tokens[at + 2].Keyword, (uint)tokens[at + 3].Keyword);
        row.Add(0, here, token.Shape);
        row.Add(1, before, token.Shape);
        row.Add(2, after, token.Shape);
        row.Add(3, (before2 * 64) + before, token.Shape, tokens[at - 1].Sign);
        row.Add(4, (after2 * 64) + after, token.Shape, tokens[at + 1].Sign);
        row.Add(5, (before3 * 4096) + (before2 * 64) + before, here);
        row.Add(6, (after3 * 4096) + (after2 * 64) + after, here);
        AddLast(tokens, at, row);
        AddNext(tokens, at, row);
    }

    private static void AddLast(EntryTokens tokens, int at, FeatureRow row)
    {
        for (var near = at - 1; near >= Math.Max(0, at - 12); near--)
        {
            if (tokens[near].Keyword is Keyword.None or Keyword.And or Keyword.Particle)
                continue;

            row.Add(7, (uint)tokens[near].Keyword, (uint)Math.Min(at - near, 6), tokens[at].Shape);
            row.Add(8, (uint)tokens[near].Keyword, (uint)Math.Min(tokens[at].Clause - tokens[near].Clause, 4), (uint)tokens[at].Kind);
            return;
        }
    }

    private static void AddNext(EntryTokens tokens, int at, FeatureRow row)
    {
        for (var near = at + 1; near < Math.Min(tokens.Count, at + 12); near++)
        {
            if (tokens[near].Keyword is Keyword.None or Keyword.And or Keyword.Particle)
                continue;

            row.Add(9, (uint)tokens[near].Keyword, (uint)Math.Min(near - at, 6), tokens[at].Shape);
            row.Add(10, (uint)tokens[near].Keyword, (uint)Math.Min(tokens[near].Clause - tokens[at].Clause, 4), (uint)tokens[at].Kind);
            return;
        }
    }
}
