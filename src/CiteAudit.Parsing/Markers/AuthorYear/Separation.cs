using System.Text.RegularExpressions;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>Tells text that merely separates years of the same authors, as in "2020, 2021 and 2022" and "2020, p. 3; 2021".</summary>
internal static partial class Separation
{
    private const int Longest = 40;

    public static bool IsOnly(ReadOnlySpan<char> text) => text.Length <= Longest && Form().IsMatch(text);

    [GeneratedRegex(
        @"^\s?(([,:]\s?)?(pp?|s|S|pág|págs)\.?\s?\d{1,5}(\s?[-–]\s?\d{1,5})?)?\s?([,;/，；、&\[(]|and|und|et|y|e|和)\s?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
