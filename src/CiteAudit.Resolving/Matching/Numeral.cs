namespace CiteAudit.Resolving.Matching;

/// <summary>A number as a volume or a part of a series has it, in Arabic or Roman figures.</summary>
internal static class Numeral
{
    private const int LongestRoman = 7;

    /// <summary>The digits without leading zeros; null when the word is no number. One letter alone is no Roman figure unless it is I, V or X.</summary>
    public static string? Of(string word)
    {
        if (word.Length > 0 && word.All(char.IsAsciiDigit))
            return word.TrimStart('0');
        return word.Length <= LongestRoman && (word.Length > 1 || word is "i" or "v" or "x") && RomanOf(word) is > 0 and var value
            ? value.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }

    private static int RomanOf(string word)
    {
        var (value, above) = (0, int.MaxValue);
        for (var place = 0; place < word.Length; place++)
        {
            var (now, next) = (FigureOf(word[place]), place + 1 < word.Length ? FigureOf(word[place + 1]) : 0);
            if (now == 0)
                return 0;

            var step = now < next ? -now : now;
            if (step > 0 && now > above)
                return 0;
            (value, above) = (value + step, step > 0 ? now : above);
        }

        return value;
    }

    // D and M make words such as "mix" and "did"; volumes and parts rarely count that far.
    private static int FigureOf(char letter) => letter switch
    {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        'l' => 50,
        'c' => 100,
        _ => 0,
    };
}
