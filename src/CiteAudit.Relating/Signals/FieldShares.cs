namespace CiteAudit.Relating.Signals;

/// <summary>Compares two shares among fields.</summary>
internal static class FieldShares
{
    /// <summary>The chance that a field drawn from one is the field drawn from the other.</summary>
    public static float Product(float[] one, float[] other)
    {
        var sum = 0f;
        for (var field = 0; field < one.Length; field++)
            sum += one[field] * other[field];
        return sum;
    }

    /// <summary>What lies in the same fields on both sides, from 0 to 1.</summary>
    public static float Common(float[] one, float[] other)
    {
        var sum = 0f;
        for (var field = 0; field < one.Length; field++)
            sum += Math.Min(one[field], other[field]);
        return sum;
    }

    /// <summary>0 when all lies in one field; the more, the more fields are in it.</summary>
    public static float Spread(float[] shares)
    {
        var sum = 0f;
        foreach (var share in shares)
            sum -= share > 1e-9f ? share * MathF.Log(share) : 0;
        return sum;
    }
}
