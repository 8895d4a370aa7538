using CiteAudit.Relating.Tables;

namespace CiteAudit.Tests.Relating.Tables;

public sealed class WordVectorsTests
{
    private const int Size = 32;

    private static readonly float[] Rows = [.. Enumerable.Range(0, 3 * Size).Select(place => place < 2 * Size ? MathF.Sin(place % Size) * (1 + (place / Size)) : 0)];

    [Fact]
    public void Rounded_rows_are_close_to_what_was_learned()
    {
        var vectors = WordVectors.Of(Rows, Size);
        var sum = new float[Size];

        vectors.Add(1, 0.5f, sum);

        Assert.All(sum.Select((value, place) => (value, place)), pair => Assert.Equal(Rows[Size + pair.place] / 2, pair.value, 0.01f));
    }

    [Fact]
    public void Likeness_is_of_directions_and_a_word_without_sense_is_like_none()
    {
        var vectors = WordVectors.Of(Rows, Size);

        Assert.Equal(1, vectors.Likeness(0, 1), 0.001f);
        Assert.Equal(0, vectors.Likeness(0, 2));
    }
}
