using System.Text.RegularExpressions;

namespace CiteAudit.Parsing.Fields;

/// <summary>The number that a standard goes by, where an entry begins with it: "ISO 26324:2012". It looks like a name with a year.</summary>
internal static partial class Designation
{
    /// <summary>How much of the entry it takes; 0 when there is none.</summary>
    public static int LengthIn(string text) => text.Length > 0 && char.IsAsciiLetterUpper(text[0]) ? Standard().Match(text).Length : 0;

    [GeneratedRegex(
        @"\A(ISO|IEC|IEEE|ANSI|ASTM|DIN|EN|BS|NF|UNE|UNI|JIS|GB|GOST|RFC|NIST|ITU-[TR]|AS/NZS)([/ ]{1,2}(IEC|IEEE|EN|ISO|TR|TS|T|Std\.?|SP|PAS)){0,3}[ -]?[A-Z]{0,2}[ .-]?(?!(19|20)\d\d[).,]?\s[^:—–-])\d[\d.-]{0,15}(\s?[:—–-]\s?(19|20)\d\d)?(?!\w)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Standard();
}
