namespace CiteAudit.Parsing.Markers;

/// <summary>Pairs the round and square brackets of a text in one pass.</summary>
internal static class BracketGroups
{
    private const string Openings = "([（［";
    private const string Closings = ")]）］";
    private const int Deepest = 8;
    private const int Longest = 2000;

    /// <summary>The groups in the order in which they close, inner ones first.</summary>
    public static List<BracketGroup> In(string text)
    {
        var groups = new List<BracketGroup>();
        var open = new List<(int At, int Kind)>();
        for (var at = text.AsSpan().IndexOfAny(Openings); at >= 0 && at < text.Length; at++)
        {
            if (Openings.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var kind)
            {
                if (open.Count == Deepest)
                    open.RemoveAt(0);
                open.Add((at, kind % 2));
            }
            else if (open.Count > 0 && Closings.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var closing)
            {
                Close(groups, open, at, closing % 2);
            }
        }

        return groups;
    }

    private static void Close(List<BracketGroup> groups, List<(int At, int Kind)> open, int at, int kind)
    {
        var match = open.FindLastIndex(opening => opening.Kind == kind);
        if (match < 0)
            return;
        if (at - open[match].At <= Longest)
            groups.Add(new BracketGroup(open[match].At, at));
        open.RemoveRange(match, open.Count - match);
    }
}
