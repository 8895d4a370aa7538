using CiteAudit.Parsing.Segments.Chain;

namespace CiteAudit.Tests.Parsing.Segments.Chain;

public sealed class LabelTableTests
{
    [Fact]
    public void What_is_written_is_found_again()
    {
        var hashes = Enumerable.Range(1, 900).Select(number => (ulong)number * 0x9E3779B97F4A7C15UL).ToArray();
        var weights = new sbyte[hashes.Length * ChainShape.Labels];
        for (var at = 0; at < weights.Length; at++)
            weights[at] = (sbyte)(at % 251 - 125);

        var table = LabelTable.Read(TableLayout.Write(hashes, weights, new short[LabelTable.TransitionLength / sizeof(short)], 0.5f));
        var sums = new int[ChainShape.Lanes];
        table.AddUp([hashes[0], hashes[899], 42], sums);

        for (var label = 0; label < ChainShape.Labels; label++)
            Assert.Equal(weights[label] + weights[(899 * ChainShape.Labels) + label], sums[label]);
    }

    [Fact]
    public void Other_bytes_are_refused()
    {
        var bytes = TableLayout.Write([1], new sbyte[ChainShape.Labels], new short[LabelTable.TransitionLength / sizeof(short)], 1);

        Assert.Throws<InvalidDataException>(() => LabelTable.Read(bytes[..^1]));
        Assert.Throws<InvalidDataException>(() => LabelTable.Read([1, 2, 3]));
    }
}
