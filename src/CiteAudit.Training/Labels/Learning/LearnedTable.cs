using CiteAudit.Parsing.Segments.Chain;

namespace CiteAudit.Training.Labels.Learning;

/// <summary>What was learned, and its rounding to the bytes of a table.</summary>
internal sealed record LearnedTable(ulong[] Hashes, Weights Weights)
{
    private const float Unit = 1f / 28;

    /// <summary>Rows in which no weight rounds to more than this are left out.</summary>
    private const int Least = 1;

    public byte[] ToBytes()
    {
        var (hashes, rows) = (new List<ulong>(), new List<sbyte>());
        for (var feature = 0; feature < Hashes.Length; feature++)
        {
            var row = Weights.Feature(feature)[..ChainShape.Labels];
            if (!row.ContainsAnyExceptInRange(-Least * Unit, Least * Unit))
                continue;

            hashes.Add(Hashes[feature]);
            foreach (var weight in row)
                rows.Add((sbyte)Math.Clamp(MathF.Round(weight / Unit), -127, 127));
        }

        return TableLayout.Write([.. hashes], [.. rows], TransitionScores(), Unit);
    }

    private short[] TransitionScores()
    {
        var scores = new short[LabelTable.TransitionLength / sizeof(short)];
        var next = 0;
        for (var gap = 0; gap < GapClass.Count; gap++)
        {
            for (var row = 0; row < ChainShape.Rows; row++)
            {
                for (var column = 0; column < ChainShape.Labels; column++)
                    scores[next++] = (short)Math.Clamp(MathF.Round(Weights.Score(gap, row, column) / Unit), -10000, 10000);
            }
        }

        return scores;
    }
}
