namespace CiteAudit.Relating.Tables;

/// <summary>The meaningful words of a text, each once, in the order in which they first come.</summary>
internal sealed record Bag(IReadOnlyList<Term> Terms, ulong[] Hashes, int[] Words, int Known)
{
    public static readonly Bag Empty = new([], [], [], 0);

    public static Bag Of(string? text, Vocabulary vocabulary)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Empty;
        var terms = Relating.Terms.Of(text).DistinctBy(term => term.Stem, StringComparer.Ordinal).ToArray();
        var (hashes, words) = (new ulong[terms.Length], new int[terms.Length]);
        var known = 0;
        for (var index = 0; index < terms.Length; index++)
        {
            hashes[index] = Vocabulary.HashOf(terms[index].Stem);
            words[index] = vocabulary.Find(hashes[index]);
            known += words[index] >= 0 ? 1 : 0;
        }

        return new Bag(terms, hashes, words, known);
    }
}
