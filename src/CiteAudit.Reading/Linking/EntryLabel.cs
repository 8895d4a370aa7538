using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Reading.Linking;

// A label as Parsing reads it before an entry: [1], 1., (1) or a tag such as [Knu84].
internal static partial class EntryLabel
{
    // The label at the start of a text, and how much of the text it takes up.
    public static (string Label, int Length)? At(string text)
    {
        var match = Printed().Match(text);
        return match.Success ? (match.Groups["label"].Value, match.Length) : null;
    }

    // A number set apart by the page gets the full stop that a style sheet prints after it; null when it is no label.
    public static string? Of(string printed)
    {
        var label = Glyphs.Plain(printed).Trim();
        if (label.Length is > 0 and <= 4 && label.All(char.IsAsciiDigit))
            return label + ".";

        return Printed().Match(label + " ") is { Success: true } match && match.Length >= label.Length ? match.Groups["label"].Value : null;
    }

    // The passage without the characters at its start.
    public static Passage Without(Passage passage, int length) => passage with
    {
        Text = passage.Text[length..],
        Marks = [.. passage.Marks.Where(mark => mark.Span.Start >= length).Select(mark => mark with { Span = mark.Span with { Start = mark.Span.Start - length } })],
        Anchors = [.. passage.Anchors.Select(anchor => anchor with { Offset = Math.Max(0, anchor.Offset - length) })],
    };

    public static string Bare(string label)
    {
        var bare = label.Trim('[', ']', '(', ')', '.', ' ');
        return int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : bare;
    }

    [GeneratedRegex(
        @"^\s?(?<label>\[(\d{1,4}|[A-Z][A-Za-z+]{0,9}\d{2,4}[a-z]?)\]|\(\d{1,4}\)|\d{1,3}[.)](?!\d))\.?\s{0,4}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Printed();
}
