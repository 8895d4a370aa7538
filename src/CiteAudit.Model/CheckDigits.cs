namespace CiteAudit.Model;

/// <summary>The check digits that identifiers share.</summary>
internal static class CheckDigits
{
    /// <summary>The identifier without its label, resolver, spaces and hyphens, in capitals.</summary>
    public static string Compact(string text, params ReadOnlySpan<string> labels)
    {
        var compact = Glyphs.Plain(text).Trim();
        foreach (var label in labels)
        {
            if (!compact.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            compact = compact[label.Length..].TrimStart(':', ' ');
            break;
        }

        return compact.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).TrimEnd('.', ',', ';').ToUpperInvariant();
    }

    public static bool AreDigits(string text) => text.All(char.IsAsciiDigit);

    public static bool IsDigitOrX(char digit) => char.IsAsciiDigit(digit) || digit == 'X';

    /// <summary>Digits weighted from their count plus one down to two, as in ISSN and ISBN-10.</summary>
    public static char Modulo11(string digits)
    {
        var sum = digits.Select((digit, index) => (digit - '0') * (digits.Length + 1 - index)).Sum();
        return Digit((11 - (sum % 11)) % 11);
    }

    /// <summary>Digits weighted one and three in turn, as in ISBN-13.</summary>
    public static char Modulo10(string digits)
    {
        var sum = digits.Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 1 : 3)).Sum();
        return Digit((10 - (sum % 10)) % 10);
    }

    /// <summary>ISO 7064 MOD 11-2, as in ORCID and ISNI.</summary>
    public static char Mod11Radix2(string digits)
    {
        var total = digits.Aggregate(0, (sum, digit) => (sum + digit - '0') * 2 % 11);
        return Digit((12 - total) % 11);
    }

    private static char Digit(int value) => value == 10 ? 'X' : (char)('0' + value);
}
