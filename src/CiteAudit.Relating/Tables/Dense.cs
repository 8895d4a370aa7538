using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CiteAudit.Relating.Tables;

/// <summary>Arithmetic on rows of numbers, eight at a time, in one fixed order so that every machine gets the same sums. Lengths are multiples of eight.</summary>
internal static class Dense
{
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var left = Lanes(one);
        var right = Lanes(other);
        var sum = Vector256<float>.Zero;
        for (var lane = 0; lane < left.Length; lane++)
            sum += left[lane] * right[lane];
        return Total(sum);
    }

    /// <summary>Adds a multiple of one row to another.</summary>
    public static void Add(Span<float> sum, ReadOnlySpan<float> row, float factor)
    {
        var into = MemoryMarshal.Cast<float, Vector256<float>>(sum);
        var from = Lanes(row);
        var times = Vector256.Create(factor);
        for (var lane = 0; lane < into.Length; lane++)
            into[lane] += from[lane] * times;
    }

    public static void Scale(Span<float> row, float factor)
    {
        for (var place = 0; place < row.Length; place++)
            row[place] *= factor;
    }

    public static float Length(ReadOnlySpan<float> row) => MathF.Sqrt(Dot(row, row));

    /// <summary>Brings a row to length one; a row of nothing stays nothing.</summary>
    public static void Normalise(Span<float> row)
    {
        var length = Length(row);
        if (length > 1e-9f)
            Scale(row, 1 / length);
    }

    /// <summary>The products of a row with every row of a matrix.</summary>
    public static void Multiply(ReadOnlySpan<float> matrix, ReadOnlySpan<float> row, Span<float> products)
    {
        for (var index = 0; index < products.Length; index++)
            products[index] = Dot(matrix.Slice(index * row.Length, row.Length), row);
    }

    private static float Total(Vector256<float> sum)
    {
        var half = sum.GetLower() + sum.GetUpper();
        return (half[0] + half[2]) + (half[1] + half[3]);
    }

    private static ReadOnlySpan<Vector256<float>> Lanes(ReadOnlySpan<float> row) => MemoryMarshal.Cast<float, Vector256<float>>(row);
}
