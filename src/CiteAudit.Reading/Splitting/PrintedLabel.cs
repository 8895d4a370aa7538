using System.Globalization;
using System.Text.RegularExpressions;

namespace CiteAudit.Reading.Splitting;

// The label before a list item, as printed. Shape is the label with its number taken out: "[]", ".", "()".
internal sealed partial record PrintedLabel(string Text, string Shape, int Number, int Width, bool IsNote)
{
    public bool IsNumbered => Number > 0;

    public static PrintedLabel? At(string line)
    {
        if (Note().Match(line) is { Success: true } note)
            return new PrintedLabel(note.Groups["label"].Value, "note", Number: 0, note.Length, IsNote: true);

        var match = Numbered().Match(line);
        if (match.Success)
            return Of(match);

        var bullet = Bullet().Match(line);
        return bullet.Success ? new PrintedLabel(bullet.Value.Trim(), bullet.Value.Trim(), Number: 0, bullet.Length, IsNote: false) : null;
    }

    private static PrintedLabel Of(Match match)
    {
        var label = match.Groups["label"].Value.Replace("\\", "", StringComparison.Ordinal).TrimEnd(':');
        var digits = match.Groups["number"].Value;
        var number = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
            : digits.Length == 1 && digits[0] is >= '①' and <= '⑳' ? digits[0] - '①' + 1
            : digits.Length == 1 && char.IsAsciiLetter(digits[0]) ? char.ToLowerInvariant(digits[0]) - 'a' + 1
            : 0;
        var shape = digits.Length == 0 ? label : label.Replace(digits, char.IsAsciiLetter(digits[0]) ? "a" : "", StringComparison.Ordinal);
        return new PrintedLabel(label, shape, number, match.Length, IsNote: false);
    }

    [GeneratedRegex(@"^\[\^(?<label>[^\]\s]{1,60})\]:[ \t]{0,20}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Note();

    // A bracket may touch the text it labels ("[5]Zhao"), but no mark of punctuation: "[7]. Given these" goes on with a sentence.
    // Numbers have three digits at most, so that a year never labels anything.
    [GeneratedRegex(
        @"^([-*+•◦▪·–—][ \t]{1,8})?(?<label>\\?\[(?<number>\d{1,3})\\?\]:?(?=$|[\s\p{L}""“‘'*_])|\((?<number>\d{1,3}|[a-z])\)(?=$|[\s\p{L}])|(?<number>\d{1,3})\\?[.)](?=$|\s|[\p{Lu}\p{Lo}])|(?<number>[a-h])\)(?=\s)|(?<number>[①-⑳])|[（［【〔](?<number>\d{1,3})[）］】〕]|\\?\[[\p{L}+]{2,8}\d{2}[a-z]?\\?\](?=\s))[ \t]{0,20}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[-*+•◦▪‣·–—●○■□][ \t]{1,8}(?=\S)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Bullet();
}
