namespace CiteAudit.Reading.Splitting.Entries;

// How likely each line of a list starts an entry. What signs mean differs from list to list: one indents the lines that go on, another
// those that start, a third leaves a gap. So the lines are parted by what holds for lists in general, the two parts counted,
// and parted again by what was counted: the expectation-maximisation of a naive Bayes model, over a few rounds.
internal static class StartOdds
{
    private const int Rounds = 8;
    private const double CommonShare = 0.33;

    public static double[] Of(IReadOnlyList<int[]> lines)
    {
        var signs = LineSigns.Known.Table;
        var atStart = signs.Select(sign => sign.AtStart).ToArray();
        var within = signs.Select(sign => sign.Within).ToArray();
        var share = CommonShare;
        var odds = new double[lines.Count];
        for (var round = 0; round < Rounds; round++)
        {
            for (var index = 0; index < odds.Length; index++)
                odds[index] = OddsOf(lines[index], atStart, within, share);
            share = Math.Clamp((odds.Sum() + CommonShare) / (odds.Length + 1), 0.02, 0.98);
            Count(lines, odds, sign => sign.AtStart, atStart);
            Count(lines, [.. odds.Select(odd => 1 - odd)], sign => sign.Within, within);
        }

        return odds;
    }

    private static double OddsOf(int[] line, double[] atStart, double[] within, double share)
    {
        var log = Math.Log(share / (1 - share));
        foreach (var sign in line)
            log += Math.Log(atStart[sign] / within[sign]);
        return 1 / (1 + Math.Exp(-log));
    }

    private static void Count(IReadOnlyList<int[]> lines, double[] weights, Func<SignOdds, double> prior, double[] shares)
    {
        var known = LineSigns.Known;
        var seen = new double[shares.Length];
        var total = new double[known.Kinds];
        for (var index = 0; index < lines.Count; index++)
        {
            foreach (var sign in lines[index])
            {
                seen[sign] += weights[index];
                total[known.Table[sign].Kind] += weights[index];
            }
        }

        for (var sign = 0; sign < shares.Length; sign++)
        {
            var odds = known.Table[sign];
            shares[sign] = ((odds.Weight * prior(odds)) + seen[sign]) / (odds.Weight + total[odds.Kind]);
        }
    }
}
