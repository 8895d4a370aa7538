using System.Globalization;
using System.Text.RegularExpressions;

namespace CiteAudit.Parsing.ReferenceLists;

/// <summary>A label as an entry starts with it: [1], (1), 1., 1) or ①, or a tag such as [Knu84].</summary>
internal readonly partial record struct PrintedLabel(string Value, LabelForm Form, int Length)
{
    private const int EarliestYear = 1500;
    private const int LatestYear = 2100;

    public int? Number => int.TryParse(Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static PrintedLabel? Read(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        if (start < text.Length && Circled(text[start]) is { } circled)
            return new PrintedLabel(Digits(circled), LabelForm.Circled, start + 1);

        var match = Printed().Match(text);
        if (!match.Success)
            return null;
        if (match.Groups["bracketed"] is { Success: true } bracketed)
            return new PrintedLabel(Plain(bracketed.Value), LabelForm.Bracketed, match.Length);
        if (match.Groups["parenthesised"] is { Success: true } parenthesised)
            return new PrintedLabel(Plain(parenthesised.Value), LabelForm.Parenthesised, match.Length);
        if (match.Groups["half"] is { Success: true } half)
            return new PrintedLabel(Plain(half.Value), LabelForm.HalfParenthesised, match.Length);

        var dotted = new PrintedLabel(Plain(match.Groups["dotted"].Value), LabelForm.Dotted, match.Length);
        return dotted.Number is >= EarliestYear and <= LatestYear ? null : dotted;
    }

    /// <summary>A label that the format set apart; a bare number can then be nothing else.</summary>
    public static PrintedLabel? OfFormat(string label) =>
        Read(label) ?? (label.Length is > 0 and < 4 && int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new PrintedLabel(Digits(number), LabelForm.Bare, label.Length) : null);

    /// <summary>The label of the next number and how it would be printed; null behind a tag, which no tag follows.</summary>
    public (PrintedLabel Label, string Printed)? Next()
    {
        if (Number + 1 is not { } next)
            return null;

        var printed = Form switch
        {
            LabelForm.Bracketed => $"[{Digits(next)}]",
            LabelForm.Parenthesised => $"({Digits(next)})",
            LabelForm.HalfParenthesised => $"{Digits(next)})",
            LabelForm.Circled => Circle(next),
            LabelForm.Bare => "",
            _ => $"{Digits(next)}.",
        };
        return printed.Length == 0 ? null : (this with { Value = Digits(next), Length = printed.Length }, printed);
    }

    private static string Plain(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Digits(number) : value;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The circled numbers stand in three blocks: 1 to 20, 21 to 35, 36 to 50.
    private static int? Circled(char glyph) => glyph switch
    {
        >= '\u2460' and <= '\u2473' => glyph - '\u2460' + 1,
        >= '\u3251' and <= '\u325f' => glyph - '\u3251' + 21,
        >= '\u32b1' and <= '\u32bf' => glyph - '\u32b1' + 36,
        _ => null,
    };

    private static string Circle(int number) => number switch
    {
        <= 20 => ((char)('\u2460' + number - 1)).ToString(),
        <= 35 => ((char)('\u3251' + number - 21)).ToString(),
        <= 50 => ((char)('\u32b1' + number - 36)).ToString(),
        _ => "",
    };

    [GeneratedRegex(
        @"^\s{0,8}([\[［【]\s?(?<bracketed>\d{1,4}|[A-Z][A-Za-z+]{0,9}\d{2,4}[a-z]?)\s?[\]］】]\.?|[(（](?<parenthesised>\d{1,4})[)）]|(?<half>\d{1,4})[)）]|(?<dotted>\d{1,4})[.．、](?!\d))\s{0,8}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Printed();
}
