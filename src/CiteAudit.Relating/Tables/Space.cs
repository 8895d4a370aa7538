namespace CiteAudit.Relating.Tables;

/// <summary>
/// A space of meaning: word vectors, the direction that all texts share and that says nothing, and how texts of all subjects spread
/// in it, by which a likeness is judged against those of any two texts.
/// </summary>
internal sealed record Space(WordVectors Vectors, float[] Common, float[] Middle, float[] Spread)
{
    public int Size => Vectors.Size;

    /// <summary>The weighted sum of the senses of a text's words, without what all texts share.</summary>
    public float[] SumOf(Bag bag, Vocabulary vocabulary)
    {
        var sum = new float[Size];
        foreach (var word in bag.Words)
        {
            if (word >= 0)
                Vectors.Add(word, vocabulary.WeightOf(word), sum);
        }

        Dense.Add(sum, Common, -Dense.Dot(sum, Common));
        return sum;
    }
}
