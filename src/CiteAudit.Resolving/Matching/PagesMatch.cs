using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>Compares page ranges and article numbers.</summary>
internal static class PagesMatch
{
    private const int FewestDigitsOfAnArticleNumber = 5;

    /// <summary>Null when a side has no pages that can be read, or one side has pages and the other the article's number.</summary>
    public static Comparison? Of(Parsed<PageRange>? printed, string? recorded)
    {
        if (printed?.Value is not { } ours || recorded is null || PageRange.Parse(recorded).Value is not { } theirs)
            return null;

        return Judge(ours, theirs) is { } agreement ? new Comparison(FieldName.Pages, printed.Text, recorded, agreement) : null;
    }

    private static Agreement? Judge(PageRange ours, PageRange theirs)
    {
        if (AreEqual(ours.First, theirs.First))
            return ours.Last is null || theirs.Last is null || AreEqual(ours.Last, theirs.Last) ? Agreement.Same : Agreement.Close;
        if (AreAlike(ours.First, theirs.First) && (ours.Last is null || theirs.Last is null || AreAlike(ours.Last, theirs.Last)))
            return Agreement.Close;
        if (ours.Last is null == theirs.Last is null)
            return Agreement.Different;

        var (single, range) = ours.Last is null ? (ours.First, theirs) : (theirs.First, ours);
        if (IsWithin(single, range))
            return Agreement.Close;
        return IsArticleNumber(single) || AreEqual(range.First, "1") ? null : Agreement.Different;
    }

    private static bool AreEqual(string one, string other) => string.Equals(Bare(one), Bare(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>"e123" and "123", "S12" and "12": the letter of a section or of an article number comes and goes.</summary>
    private static bool AreAlike(string one, string other) =>
        char.IsAsciiLetter(one[0]) != char.IsAsciiLetter(other[0]) && DigitsOf(one) is { Length: > 0 } digits && string.Equals(digits, DigitsOf(other), StringComparison.Ordinal);

    private static string DigitsOf(string page) => string.Concat(page.Where(char.IsAsciiDigit)).TrimStart('0');

    private static string Bare(string page) => page.TrimStart('0');

    private static bool IsWithin(string page, PageRange range) =>
        Number(page) is { } number && Number(range.First) <= number && Number(range.Last ?? range.First) >= number;

    private static bool IsArticleNumber(string page) => page.Length >= FewestDigitsOfAnArticleNumber || !char.IsAsciiDigit(page[0]);

    private static long? Number(string page) => long.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
