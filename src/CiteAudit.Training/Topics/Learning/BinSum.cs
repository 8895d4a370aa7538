using System.Runtime.InteropServices;

namespace CiteAudit.Training.Topics.Learning;

/// <summary>What rows add up to: how far they are from their labels, how sure that is, and how many they are.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct BinSum(double Slope, double Bend, int Count)
{
    public void Add(float slope, float bend)
    {
        Slope += slope;
        Bend += bend;
        Count++;
    }

    public readonly BinSum With(BinSum other) => new(Slope + other.Slope, Bend + other.Bend, Count + other.Count);

    public readonly BinSum Without(BinSum other) => new(Slope - other.Slope, Bend - other.Bend, Count - other.Count);

    public readonly double Worth(float pull) => Slope * Slope / (Bend + pull);
}
