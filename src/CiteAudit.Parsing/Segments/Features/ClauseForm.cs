using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Features;

/// <summary>The clause the token is in: its length, its first and last word, what its words are like.</summary>
internal static class ClauseForm
{
    public static void Add(EntryTokens tokens, int at, FeatureRow row)
    {
        var clause = tokens.ClauseOf(at);
        ref var token = ref tokens[at];
        ref var first = ref tokens[clause.First];
        row.Add(0, clause.Form, (uint)token.Kind);
        row.Add(1, first.Word, (uint)token.Kind);
        row.Add(2, tokens[clause.Last].Word, (uint)token.Kind);
        row.Add(3, clause.Form, tokens[clause.First - 1].Sign, tokens[clause.Last + 1].Sign);
        row.Add(4, clause.Form, tokens.ClauseOf(Math.Max(clause.First - 2, 0)).Form, tokens[clause.First - 1].Sign);
        row.Add(5, clause.Form, tokens.ClauseOf(Math.Min(clause.Last + 2, tokens.Count - 1)).Form, tokens[clause.Last + 1].Sign);
        row.Add(6, clause.Lists, clause.Form);
        row.Add(7, (uint)Math.Min(at - clause.First, 4), (uint)Math.Min(clause.Last - at, 4), clause.Form);
        row.Add(8, clause.Keyword, clause.Form, (uint)token.Kind);
        row.Add(9, tokens.ClauseOf(Math.Max(clause.First - 2, 0)).Keyword, clause.Form, (uint)token.Kind);
        row.Add(10, tokens.ClauseOf(Math.Min(clause.Last + 2, tokens.Count - 1)).Keyword, clause.Form, (uint)token.Kind);
    }
}
