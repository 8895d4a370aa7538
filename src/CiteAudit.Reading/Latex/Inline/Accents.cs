using System.Globalization;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Latex.Inline;

// Accents over a letter: one character where Unicode has it, else the letter and a combining accent.
internal static class Accents
{
    private static readonly Dictionary<string, char> Combining = [];
    private static readonly Dictionary<(string Accent, char Letter), char> Composed = [];

    static Accents()
    {
        foreach (var parts in WordList.Lines("LatexAccents").Select(line => line.Split(' ')))
        {
            Combining[parts[0]] = (char)int.Parse(parts[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            foreach (var pair in parts[2..])
                Composed[(parts[0], pair[0])] = pair[1];
        }
    }

    public static bool Has(string accent) => Combining.ContainsKey(accent);

    public static string Over(string accent, string letters)
    {
        if (letters.Length == 0)
            return "";

        var rest = letters[1..];
        return Composed.TryGetValue((accent, letters[0]), out var composed)
            ? composed + rest
            : string.Concat(letters.AsSpan(0, 1), [Combining[accent]], rest);
    }
}
