using CiteAudit.Parsing.Segments.Words;

namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>Marks the names of known journals in an entry, the longest first.</summary>
internal static class JournalSpans
{
    public static void Mark(EntryTokens tokens)
    {
        var at = 0;
        while (at < tokens.Count)
        {
            var last = tokens[at].IsCapital ? LastOf(tokens, at) : -1;
            if (last < 0)
            {
                at++;
                continue;
            }

            for (var near = at; near <= last; near++)
                tokens[near].InJournal = (byte)(near == at ? (near == last ? 4 : 1) : near == last ? 3 : 2);

            at = last + 1;
        }
    }

    private static int LastOf(EntryTokens tokens, int first)
    {
        var (hash, last) = (TextHash.Seed, -1);
        var words = 0;
        for (var at = first; at < tokens.Count && words < JournalBook.LongestName; at++)
        {
            ref var token = ref tokens[at];
            if (token.IsPunctuation)
            {
                if (token.Sign is not ('.' or '-' or '&' or ':' or ',' or '(' or ')' or '/' or '\''))
                    break;

                continue;
            }

            if (token.Kind is TokenKind.Number or TokenKind.Url or TokenKind.Doi)
                break;

            words++;
            hash = JournalBook.Add(hash, token.Word);
            if (JournalBook.Contains(hash))
                last = at;
        }

        return last;
    }
}
