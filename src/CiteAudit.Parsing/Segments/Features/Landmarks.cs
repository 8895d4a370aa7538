using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Features;

/// <summary>How far the year and other landmarks are, and on which side.</summary>
internal static class Landmarks
{
    public static void Add(EntryTokens tokens, int at, FeatureRow row)
    {
        ref var token = ref tokens[at];
        var look = tokens.Look;
        var year = look.FirstYear < 0 ? 99 : Bucket(at - look.FirstYear);
        row.Add(0, (uint)(year + 100), token.Shape);
        row.Add(1, (uint)(look.LastYear < 0 ? 99 : Bucket(at - look.LastYear) + 100), token.Shape);
        row.Add(2, Since(tokens, at), (uint)token.Kind, token.Sign);
        row.Add(3, Since(tokens, at), look.Style, token.Shape);
        row.Add(4, Since(tokens, at), token.Quoted, token.Shape);
        row.Add(5, token.Quoted, token.Bracket, token.Shape);
        row.Add(6, (look.HasIn ? 1u : 0) + (look.HasEditor ? 2u : 0) + (look.HasQuotes ? 4u : 0), Since(tokens, at), (uint)token.Kind);
        row.Add(7, Since(tokens, at), (uint)Math.Min((int)token.Sentence, 7), token.Shape);
        row.Add(8, Since(tokens, at), tokens[at - 1].Sign, token.Shape);
    }

    /// <summary>What has been passed: a year, a closed quotation.</summary>
    private static uint Since(EntryTokens tokens, int at) =>
        (uint)Math.Min(tokens.Look.Years, 2)
        + (tokens.Look.FirstYear >= 0 && at > tokens.Look.FirstYear ? 4u : 0)
        + (tokens[at].Quoted * 8u);

    private static int Bucket(int distance) => distance switch
    {
        > 40 => 12,
        > 20 => 11,
        > 10 => 10,
        > 6 => 9,
        < -40 => -12,
        < -20 => -11,
        < -10 => -10,
        < -6 => -9,
        _ => distance,
    };
}
