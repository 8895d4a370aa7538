using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CiteAudit.Reading.Html;

// AngleSharp with its limits set: nothing is loaded, no script runs, and a page made to wear a parser out is refused.
internal static class PageParser
{
    // Long articles have some 50 000 elements; a small hostile page can make millions.
    private const int MostElements = 400_000;
    // Our own walk over the tree recurses; articles nest some forty levels deep.
    private const int Deepest = 200;

    // Null when the page is one no browser would show either.
    public static IHtmlDocument? Parse(string text)
    {
        if (UnclosedTags.AreTooMany(text))
            return null;

        var created = 0;
        var options = new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            MaximumDepth = Deepest,
            OnCreated = (_, _) =>
            {
                if (++created > MostElements)
                    throw new OperationCanceledException();
            },
        };
        try
        {
            return new HtmlParser(options).ParseDocument(text);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
