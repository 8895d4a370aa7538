using System.Globalization;
using System.Text;

namespace CiteAudit.Reading.Docx.Numbering;

// Numbers as Word prints them: ECMA-376 part 1, 17.18.59. Formats that are seldom seen count in digits.
internal static class NumberFormat
{
    private const int MostLetters = 780;

    private static readonly (int Value, string Roman)[] Romans =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private static readonly string[] NoteSigns = ["*", "†", "‡", "§"];

    public static string Print(int number, string? format) => format switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Letters(number),
        "upperLetter" => Letters(number).ToUpperInvariant(),
        "lowerRoman" => Roman(number),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        "chicago" => number is > 0 and <= 16 ? string.Concat(Enumerable.Repeat(NoteSigns[(number - 1) % 4], (number + 3) / 4)) : Digits(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('\u2460' + number - 1)).ToString(),
        "decimalEnclosedParen" => $"({Digits(number)})",
        "decimalEnclosedFullstop" => Digits(number) + ".",
        _ => Digits(number),
    };

    // a … z, then aa … zz: the letter is repeated.
    private static string Letters(int number) =>
        number is > 0 and <= MostLetters ? new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1) : Digits(number);

    private static string Roman(int number)
    {
        if (number is <= 0 or >= 4000)
            return Digits(number);

        var roman = new StringBuilder();
        foreach (var (value, letters) in Romans)
        {
            for (; number >= value; number -= value)
                roman.Append(letters);
        }

        return roman.ToString();
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
