using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CiteAudit.Relating.Tables;

/// <summary>A learned table: a row of signed bytes for every word, and the scale that makes numbers of them. Rows are multiples of 32 long.</summary>
internal sealed class WordVectors(int size, sbyte[] values, float[] scales)
{
    public int Size => size;

    public int Count => scales.Length;

    public ReadOnlySpan<sbyte> Values => values;

    public ReadOnlySpan<float> Scales => scales;

    /// <summary>Rounds rows of numbers to bytes, each row by its own largest number.</summary>
    public static WordVectors Of(ReadOnlySpan<float> rows, int size)
    {
        var count = rows.Length / size;
        var (values, scales) = (new sbyte[rows.Length], new float[count]);
        for (var word = 0; word < count; word++)
        {
            var row = rows.Slice(word * size, size);
            var largest = 0f;
            foreach (var value in row)
                largest = Math.Max(largest, Math.Abs(value));
            if (largest <= 0)
                continue;
            scales[word] = largest / sbyte.MaxValue;
            for (var place = 0; place < size; place++)
                values[(word * size) + place] = (sbyte)MathF.Round(row[place] / scales[word]);
        }

        return new WordVectors(size, values, scales);
    }

    public void Add(int word, float weight, Span<float> sum)
    {
        var into = MemoryMarshal.Cast<float, Vector256<float>>(sum);
        var bytes = MemoryMarshal.Cast<sbyte, Vector256<sbyte>>(values.AsSpan(word * size, size));
        var times = Vector256.Create(scales[word] * weight);
        for (var part = 0; part < bytes.Length; part++)
        {
            var (low, high) = Vector256.Widen(bytes[part]);
            var (first, second) = Vector256.Widen(low);
            var (third, fourth) = Vector256.Widen(high);
            var lane = part * 4;
            into[lane] += Vector256.ConvertToSingle(first) * times;
            into[lane + 1] += Vector256.ConvertToSingle(second) * times;
            into[lane + 2] += Vector256.ConvertToSingle(third) * times;
            into[lane + 3] += Vector256.ConvertToSingle(fourth) * times;
        }
    }

    /// <summary>How near the senses of two words are, from -1 to 1.</summary>
    public float Likeness(int one, int other)
    {
        var left = RowOf(one);
        var right = RowOf(other);
        var (both, ofOne, ofOther) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        for (var part = 0; part < left.Length; part++)
        {
            var (a, b) = Vector256.Widen(left[part]);
            var (c, d) = Vector256.Widen(right[part]);
            both += Products(a, c) + Products(b, d);
            ofOne += Products(a, a) + Products(b, b);
            ofOther += Products(c, c) + Products(d, d);
        }

        var lengths = MathF.Sqrt(Vector256.Sum(ofOne) * (float)Vector256.Sum(ofOther));
        return lengths > 0 ? Vector256.Sum(both) / lengths : 0;
    }

    private static Vector256<int> Products(Vector256<short> one, Vector256<short> other)
    {
        // The product of two signed bytes fits 16 bits.
        var (low, high) = Vector256.Widen(one * other);
        return low + high;
    }

    private ReadOnlySpan<Vector256<sbyte>> RowOf(int word) => MemoryMarshal.Cast<sbyte, Vector256<sbyte>>(values.AsSpan(word * size, size));
}
