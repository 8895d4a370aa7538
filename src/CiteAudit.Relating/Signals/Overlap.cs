using CiteAudit.Relating.Tables;

namespace CiteAudit.Relating.Signals;

/// <summary>The words of a text that come in others too: the weight of the rarest, and their share of the text's weight.</summary>
internal readonly record struct Overlap(float Rarest, float Share)
{
    public static Overlap Of(Vocabulary vocabulary, Bag text, params ReadOnlySpan<Bag> others)
    {
        var (rarest, shared, whole) = (0f, 0f, 0f);
        for (var index = 0; index < text.Hashes.Length; index++)
        {
            var weight = vocabulary.WeightOf(text.Words[index]);
            whole += weight;
            if (!IsIn(text.Hashes[index], others))
                continue;
            shared += weight;
            rarest = Math.Max(rarest, weight);
        }

        return new Overlap(rarest, whole > 0 ? shared / whole : 0);
    }

    private static bool IsIn(ulong hash, ReadOnlySpan<Bag> others)
    {
        foreach (var other in others)
        {
            if (other.Hashes.AsSpan().Contains(hash))
                return true;
        }

        return false;
    }
}
