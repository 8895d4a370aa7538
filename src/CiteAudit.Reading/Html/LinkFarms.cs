using AngleSharp.Dom;

namespace CiteAudit.Reading.Html;

// Lists that are nothing but links lead about the site, where a page does not say what is navigation.
internal static class LinkFarms
{
    private const int FewestLinks = 3;
    private const double LeastShare = 0.7;

    public static bool Is(IElement list)
    {
        if (list.LocalName is not ("ul" or "ol"))
            return false;

        var links = list.QuerySelectorAll("a[href]");
        var text = list.TextContent.Count(char.IsLetterOrDigit);
        return links.Length >= FewestLinks && links.Sum(link => link.TextContent.Count(char.IsLetterOrDigit)) >= text * LeastShare;
    }
}
