using System.Globalization;

namespace CiteAudit.Model;

/// <summary>An International Standard Book Number in its thirteen-digit form; the ten-digit form is converted.</summary>
public readonly record struct Isbn
{
    private readonly string? value;

    private Isbn(string value) => this.value = value;

    public string Value => value ?? "";

    public static Parsed<Isbn> Parse(string text)
    {
        var digits = CheckDigits.Compact(text, "isbn-13", "isbn-10", "isbn13", "isbn10", "isbn");
        // A Standard Book Number of before 1970 is an ISBN without its leading zero.
        if (digits.Length == 9 && CheckDigits.AreDigits(digits[..8]))
            digits = "0" + digits;

        return digits.Length switch
        {
            10 when CheckDigits.AreDigits(digits[..9]) && CheckDigits.IsDigitOrX(digits[9]) => FromTen(text, digits),
            13 when CheckDigits.AreDigits(digits) => FromThirteen(text, digits),
            _ => Parsed<Isbn>.Malformed(text, "an ISBN has ten or thirteen digits"),
        };
    }

    public override string ToString() => Value;

    private static Parsed<Isbn> FromTen(string text, string digits)
    {
        var expected = CheckDigits.Modulo11(digits[..9]);
        if (digits[9] != expected)
            return Wrong(text, digits[9], expected);

        var body = "978" + digits[..9];
        return Parsed<Isbn>.Of(text, new Isbn(body + CheckDigits.Modulo10(body)));
    }

    private static Parsed<Isbn> FromThirteen(string text, string digits)
    {
        if (!digits.StartsWith("978", StringComparison.Ordinal) && !digits.StartsWith("979", StringComparison.Ordinal))
            return Parsed<Isbn>.Malformed(text, "a thirteen-digit ISBN starts with 978 or 979");

        var expected = CheckDigits.Modulo10(digits[..12]);
        return digits[12] == expected ? Parsed<Isbn>.Of(text, new Isbn(digits)) : Wrong(text, digits[12], expected);
    }

    private static Parsed<Isbn> Wrong(string text, char actual, char expected) =>
        Parsed<Isbn>.Malformed(text, string.Create(CultureInfo.InvariantCulture, $"its check digit is {actual} but should be {expected}"));
}
