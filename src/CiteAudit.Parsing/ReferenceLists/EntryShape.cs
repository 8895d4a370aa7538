using System.Text.RegularExpressions;

namespace CiteAudit.Parsing.ReferenceLists;

/// <summary>Tells a reference from other prose by the signs it carries.</summary>
internal static partial class EntryShape
{
    /// <summary>Longer passages are prose; only the beginning need be looked at.</summary>
    private const int Looked = 1500;

    /// <summary>A year or an identifier, which nearly every entry has.</summary>
    public static bool IsPossible(string text) => Dated().IsMatch(Head(text));

    /// <summary>Two signs of a reference: a year may stand anywhere, a year beside a page range hardly.</summary>
    public static bool IsLikely(string text)
    {
        var head = Head(text);
        var signs = 0;
        if (Dated().IsMatch(head))
            signs++;
        if (Locator().IsMatch(head))
            signs++;
        if (Names().IsMatch(head))
            signs++;
        if (TypeMark().IsMatch(head))
            signs++;
        return signs >= 2;
    }

    private static string Head(string text) => text.Length <= Looked ? text : text[..Looked];

    [GeneratedRegex(
        @"(?<!\d)(1[5-9]|20)\d{2}(?!\d)|10\.\d{4,9}/|https?://|\b(in press|forthcoming|n\.d\.|no prelo|s\.d\.)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Dated();

    [GeneratedRegex(
        @"\b[Vv]ol\.|\bpp?\.\s?\d|\bno\.\s?\d|\d\s?\(\d{1,4}\)|[:,]\s?\d{1,6}\s?[-–]\s?\d{1,6}|10\.\d{4,9}/|\b[Dd]oi\b|[;,]\s?\d{1,4}:|\p{Lu}\p{L}{2,20}:\s\p{Lu}[^,]{2,60},\s(19|20)\d{2}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Locator();

    [GeneratedRegex(
        @"^\W{0,4}(\p{Lu}\.[\s-]?){1,4}\p{Lu}|^\W{0,4}\p{Lu}[\p{L}'’-]{1,30},?\s\p{Lu}{1,3}\b|^\W{0,4}\p{Lu}[\p{L}'’-]{1,30}\s\p{Lu}\p{L}{1,20}[,.]|^\p{Lo}{2,4}[,，.．]",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Names();

    [GeneratedRegex(@"[\[［][A-Z]{1,2}(/OL)?[\]］]|[,.?!][""”]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TypeMark();
}
