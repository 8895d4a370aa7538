using System.Globalization;

namespace CiteAudit.Model;

/// <summary>An International Standard Serial Number, as <c>1234-567X</c>.</summary>
public readonly record struct Issn
{
    private readonly string? value;

    private Issn(string value) => this.value = value;

    public string Value => value ?? "";

    public static Parsed<Issn> Parse(string text)
    {
        var digits = CheckDigits.Compact(text, "e-issn", "p-issn", "eissn", "pissn", "issn");
        if (digits.Length != 8 || !CheckDigits.AreDigits(digits[..7]) || !CheckDigits.IsDigitOrX(digits[7]))
            return Parsed<Issn>.Malformed(text, "an ISSN has eight digits, the last of which may be X");

        var expected = CheckDigits.Modulo11(digits[..7]);
        if (digits[7] != expected)
            return Parsed<Issn>.Malformed(text, string.Create(CultureInfo.InvariantCulture, $"its check digit is {digits[7]} but should be {expected}"));

        return Parsed<Issn>.Of(text, new Issn($"{digits[..4]}-{digits[4..]}"));
    }

    public override string ToString() => Value;
}
