using CiteAudit.Relating.Tables;

namespace CiteAudit.Relating.Signals;

/// <summary>For every word of a title the nearest word on the other side: how near they are on the whole, and the nearest two.</summary>
internal readonly record struct Alignment(float Mean, float Best, float Second)
{
    /// <summary>The spaces whose single words are compared; in that of subjects they say little more.</summary>
    public const int Spaces = 2;

    // Titles and sentences have fewer words; the rest of what is longer costs time and tells nothing new.
    private const int LongestTitle = 16;
    private const int LongestText = 32;

    public static Alignment Of(TopicTables tables, int space, Bag title, Bag sentence, Bag heading)
    {
        var vectors = tables.Spaces[space].Vectors;
        var (sum, whole, best, second) = (0f, 0f, 0f, 0f);
        foreach (var word in title.Words.AsSpan(0, Math.Min(title.Words.Length, LongestTitle)))
        {
            if (word < 0)
                continue;
            var weight = tables.Vocabulary.WeightOf(word);
            var nearest = Math.Max(Nearest(vectors, word, sentence), Nearest(vectors, word, heading));
            sum += weight * nearest;
            whole += weight;
            (best, second) = nearest * weight > best ? (nearest * weight, best) : (best, Math.Max(second, nearest * weight));
        }

        return new Alignment(whole > 0 ? sum / whole : float.NaN, best, second);
    }

    private static float Nearest(WordVectors vectors, int word, Bag text)
    {
        var nearest = 0f;
        foreach (var other in text.Words.AsSpan(0, Math.Min(text.Words.Length, LongestText)))
        {
            if (other >= 0)
                nearest = Math.Max(nearest, vectors.Likeness(word, other));
        }

        return nearest;
    }
}
