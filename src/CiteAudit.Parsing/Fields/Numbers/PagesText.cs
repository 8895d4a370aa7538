using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Numbers;

/// <summary>Pages without the words around them: "S. 12 ff.", "pp. 155-9", "24 p.", "第93页".</summary>
internal static partial class PagesText
{
    public static Parsed<PageRange>? Read(string? printed)
    {
        if (printed is null)
            return null;

        var pages = printed.Replace('\u0096', '–').Replace('～', '-').Replace('~', '-');
        if (pages.Length > 0 && !char.IsAsciiDigit(pages[0]))
            pages = LeadIn().Replace(pages, "");
        if (pages.Length > 0 && !char.IsAsciiDigit(pages[^1]))
            pages = Behind().Replace(pages, "");
        pages = pages.Trim(' ', ',', ';', ':', '.');
        return pages.Length == 0 ? PageRange.Parse(printed.Trim()) : PageRange.Parse(pages);
    }

    [GeneratedRegex(
        @"^[\s(\[（]{0,3}(第|(pages?|pgs?|pp|seiten?|págs?|art(icle)?(\.|\s)?\s?(no|id|number)?|стр|sivut)\b\.?|[ps]\.\s?(?=[\dxvilc])|[ps](?=\s?\d)(?!\d{1,9}-[ps]\d)|с\.)\s{0,2}:?\s?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"(?<=[\dxvilc])\s?(ff?\b\.?|sqq?\b\.?|pp?\b\.?|pages?\b|s\.|页|頁|版)\s?[)\]）]?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Behind();
}
