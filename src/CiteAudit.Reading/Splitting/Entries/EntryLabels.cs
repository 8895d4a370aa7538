using System.Globalization;
using System.Text.RegularExpressions;

namespace CiteAudit.Reading.Splitting.Entries;

// Reads labels more freely than elsewhere in a text: among references a number may stand bare, or touch the name behind it.
internal static partial class EntryLabels
{
    public const string BareShape = "#";

    public static EntryLabel? At(string line)
    {
        if (PrintedLabel.At(line) is { } label)
            return label.IsNote ? null : new EntryLabel(label.Text, label.Shape, label.Number, label.Width);

        var bare = Bare().Match(line);
        return bare.Success ? new EntryLabel(bare.Groups["number"].Value, BareShape, NumberOf(bare.Groups["number"].Value), bare.Length) : null;
    }

    private static int NumberOf(string digits)
    {
        var plain = string.Concat(digits.Select(glyph => (char)('0' + CharUnicodeInfo.GetDigitValue(glyph))));
        return int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    // "12 Smith", "12Smith", "¹²Smith", and a number alone on its line.
    [GeneratedRegex(@"^(?<number>[1-9]\d{0,2}|[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})(?:\s{1,8}(?=[\p{L}“""‘'«])|(?=\p{Lu}[\p{Ll}\s.’'])|(?=\p{Lo})|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Bare();
}
