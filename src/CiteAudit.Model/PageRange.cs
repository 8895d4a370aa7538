using System.Globalization;
using System.Text.RegularExpressions;

namespace CiteAudit.Model;

/// <summary>Pages from first to last as a journal numbers them (<c>D1257</c> to <c>D1262</c>), or a single page or article number.</summary>
public readonly partial record struct PageRange(string First, string? Last = null)
{
    public static Parsed<PageRange> Parse(string text)
    {
        var match = Form().Match(Glyphs.Plain(text).Trim());
        if (!match.Success)
            return Parsed<PageRange>.Malformed(text, "pages are a number, or two with a dash between");

        var first = match.Groups["first"].Value;
        if (!match.Groups["last"].Success)
            return Parsed<PageRange>.Of(text, new PageRange(first));

        var last = Expand(first, match.Groups["last"].Value);
        return EndsBeforeItStarts(first, last)
            ? Parsed<PageRange>.Malformed(text, $"it ends at {last}, before it starts at {first}")
            : Parsed<PageRange>.Of(text, new PageRange(first, last));
    }

    public override string ToString() => Last is null ? First : $"{First}-{Last}";

    /// <summary>Restores the digits that an elided range leaves out: 155-9 is 155-159.</summary>
    private static string Expand(string first, string last) =>
        last.Length < first.Length && last.All(char.IsAsciiDigit) && Number(first) > Number(last)
            ? first[..^last.Length] + last
            : last;

    private static bool EndsBeforeItStarts(string first, string last) =>
        string.Equals(LettersOf(first), LettersOf(last), StringComparison.OrdinalIgnoreCase) && Number(last) < Number(first);

    private static string LettersOf(string page) => page.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static long Number(string page)
    {
        var digits = page[LettersOf(page).Length..];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    // "168-169+180" is a Chinese convention for an article continued on a later page.
    [GeneratedRegex(
        @"^(pp?\.?\s*)?(?<first>[a-z]{0,4}[0-9]{1,12}|[ivxlcdm]{1,8})(\s*-{1,2}\s*(pp?\.?\s*)?(?<last>[a-z]{0,4}[0-9]{1,12}|[ivxlcdm]{1,8}))?(\s*[+,]\s*[0-9]{1,6}(-[0-9]{1,6})?){0,4}\.?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
