using System.Text.RegularExpressions;

namespace CiteAudit.Parsing.Fields.Addresses;

/// <summary>A DOI at the end of an entry that a line break cut in two: "10.1000/rooms.2014. 00123." The last word belongs to it when it looks like no year, no pages and no word.</summary>
internal static partial class DividedDoi
{
    /// <summary>How long the DOI that starts here is, with the rest of it behind the space.</summary>
    public static int Length(string text, int start, int length)
    {
        var end = start + length;
        return end < text.Length && text[end] == ' ' && Rest().Match(text, end) is { Success: true } rest && Continues(text[end - 1], rest.Groups["rest"].Value) ? length + rest.Length : length;
    }

    private static bool Continues(char last, string rest) =>
        !YearOrPages().IsMatch(rest) && (last is '/' or '-' or '_' or '.' || (char.IsLetterOrDigit(last) && rest.AsSpan().ContainsAny('.', '-')));

    // A digit, and nothing but what DOIs are made of, up to the end of the entry.
    [GeneratedRegex(@"\G\s(?<rest>(?=[^\s]{0,60}\d)(?!(https?|www|doi|pmid|arxiv|isbn)\b)[A-Za-z0-9][A-Za-z0-9._/()-]{0,60}?)\.?\s?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Rest();

    [GeneratedRegex(@"^((1[5-9]|20)\d{2}([a-z]?$|[-/])|\d{1,6}-\d{1,6}$|\d{1,3}$|pp?\.?\d{1,6}(-\d{1,6})?$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex YearOrPages();
}
