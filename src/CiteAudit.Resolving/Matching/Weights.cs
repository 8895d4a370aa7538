using System.Globalization;

namespace CiteAudit.Resolving.Matching;

/// <summary>The learned table: how much each sign speaks for a match, in natural logarithms of odds.</summary>
internal sealed class Weights
{
    private const char Note = '#';

    private readonly Dictionary<string, double> bySign;

    private Weights(IEnumerable<(string Sign, double Weight)> weights) =>
        bySign = weights.ToDictionary(pair => pair.Sign, pair => pair.Weight, StringComparer.Ordinal);

    public static Weights Learned { get; } = Read(EmbeddedLines.Of("Weights.txt"));

    public static Weights Read(IEnumerable<string> lines) => new(
        from line in lines
        where line.Length > 0 && line[0] != Note
        let gap = line.IndexOf(' ', StringComparison.Ordinal)
        select (line[(gap + 1)..], double.Parse(line.AsSpan(0, gap), CultureInfo.InvariantCulture)));

    /// <summary>What was never seen in training says nothing.</summary>
    public double Of(string sign) => bySign.GetValueOrDefault(sign);
}
