using AngleSharp.Dom;

namespace CiteAudit.Reading.Html;

// The element that holds the article: the one the page names so, if most of its paragraphs and all of its references are in it.
internal static class MainContent
{
    private const double LeastShare = 0.6;

    private static readonly string[] Names = ["article", "main, [role=main]", "[itemprop=articleBody], [role=article]"];

    public static IElement Of(IElement body, Bibliography bibliography)
    {
        var all = Prose(body);
        var printed = bibliography.Entries.Where(entry => entry.Elements.Count > 0).ToList();
        IElement[] ends = printed.Count == 0 ? [] : [printed[0].Elements[0], printed[^1].Elements[0]];
        foreach (var name in Names)
        {
            foreach (var candidate in body.QuerySelectorAll(name).Take(20))
            {
                if (Prose(candidate) >= all * LeastShare && Array.TrueForAll(ends, candidate.Contains))
                    return candidate;
            }
        }

        return body;
    }

    private static int Prose(IElement element) => element.QuerySelectorAll("p").Sum(paragraph => paragraph.TextContent.Length);
}
