namespace CiteAudit.Relating.Tables;

/// <summary>Shares of a text among classes: a row of weights for each, and the softmax of their products.</summary>
internal sealed record Head(float[] Weights, float[] Offsets)
{
    public int Classes => Offsets.Length;

    public float[] SharesOf(ReadOnlySpan<float> features)
    {
        var shares = new float[Classes];
        Dense.Multiply(Weights, features, shares);
        var largest = float.NegativeInfinity;
        for (var place = 0; place < shares.Length; place++)
            largest = Math.Max(largest, shares[place] += Offsets[place]);
        var total = 0f;
        for (var place = 0; place < shares.Length; place++)
            total += shares[place] = MathF.Exp(shares[place] - largest);
        for (var place = 0; place < shares.Length; place++)
            shares[place] /= total;
        return shares;
    }
}
