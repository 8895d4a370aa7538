using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Features;

/// <summary>Whether the token is in the name of a known journal, and what stands beside it.</summary>
internal static class JournalName
{
    public static void Add(EntryTokens tokens, int at, FeatureRow row)
    {
        ref var token = ref tokens[at];
        uint here = token.InJournal;
        row.Add(0, here, token.Shape);
        row.Add(1, here, tokens[at - 1].InJournal, tokens[at + 1].InJournal);
        row.Add(2, here, tokens[at - 1].Sign, tokens[at + 1].Sign);
        row.Add(3, (here * 8) + tokens[at + 1].InJournal, (tokens[at + 2].InJournal * 8u) + tokens[at + 3].InJournal, token.Sign);
        row.Add(4, (here * 8) + tokens[at - 1].InJournal, (tokens[at - 2].InJournal * 8u) + tokens[at - 3].InJournal, token.Sign);
        row.Add(5, WordsLeft(tokens, at), WordsBefore(tokens, at), here);
        row.Add(6, here, tokens[at + 1].Shape, tokens[at - 1].Shape);
    }

    private static uint WordsLeft(EntryTokens tokens, int at)
    {
        var end = at;
        while (end < tokens.Count && end < at + 6 && tokens[end].InJournal is 1 or 2)
            end++;

        return (uint)(end - at);
    }

    private static uint WordsBefore(EntryTokens tokens, int at)
    {
        var start = at;
        while (start > 0 && start > at - 6 && tokens[start].InJournal is 2 or 3)
            start--;

        return (uint)(at - start);
    }
}
