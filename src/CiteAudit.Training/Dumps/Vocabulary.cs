using System.Text;
using CiteAudit.Training.Matching;

namespace CiteAudit.Training.Dumps;

/// <summary>Made-up words of syllables, a few of them everywhere and most of them hardly ever, as in any language.</summary>
internal sealed class Vocabulary
{
    private static readonly string[] Starts = ["b", "br", "c", "ch", "d", "dr", "f", "g", "gl", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "w", "z"];
    private static readonly string[] Middles = ["a", "e", "i", "o", "u", "ai", "ea", "ou", "io"];
    private static readonly string[] Ends = ["", "l", "m", "n", "r", "s", "t", "nd", "x"];

    private readonly string[] words;
    private readonly double[] upTo;

    public Vocabulary(int size, Dice dice)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        while (made.Count < size)
            made.Add(Make(dice));
        words = [.. made];
        upTo = new double[size];
        var sum = 0.0;
        // Zipf's law: the word of rank n is used as often as 1/n says.
        for (var rank = 0; rank < size; rank++)
            upTo[rank] = sum += 1.0 / (rank + 2);
    }

    public string Any(Dice dice)
    {
        var place = Array.BinarySearch(upTo, dice.Below(1_000_000_000) / 1e9 * upTo[^1]);
        return words[Math.Min(words.Length - 1, place < 0 ? ~place : place)];
    }

    private static string Make(Dice dice)
    {
        var word = new StringBuilder();
        for (var syllables = 1 + dice.Below(4); syllables > 0; syllables--)
            word.Append(dice.OneOf(Starts)).Append(dice.OneOf(Middles)).Append(dice.OneOf(Ends));
        return word.ToString();
    }
}
