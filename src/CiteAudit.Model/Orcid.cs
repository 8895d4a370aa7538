using System.Globalization;

namespace CiteAudit.Model;

/// <summary>A researcher's ORCID iD, as <c>0000-0002-1825-0097</c>.</summary>
public readonly record struct Orcid
{
    private readonly string? value;

    private Orcid(string value) => this.value = value;

    public string Value => value ?? "";

    public static Parsed<Orcid> Parse(string text)
    {
        var digits = CheckDigits.Compact(text, "https://orcid.org/", "http://orcid.org/", "orcid.org/", "orcid id", "orcid");
        if (digits.Length != 16 || !CheckDigits.AreDigits(digits[..15]) || !CheckDigits.IsDigitOrX(digits[15]))
            return Parsed<Orcid>.Malformed(text, "an ORCID iD has sixteen digits, the last of which may be X");

        var expected = CheckDigits.Mod11Radix2(digits[..15]);
        if (digits[15] != expected)
            return Parsed<Orcid>.Malformed(text, string.Create(CultureInfo.InvariantCulture, $"its check digit is {digits[15]} but should be {expected}"));

        return Parsed<Orcid>.Of(text, new Orcid($"{digits[..4]}-{digits[4..8]}-{digits[8..12]}-{digits[12..]}"));
    }

    public override string ToString() => Value;
}
