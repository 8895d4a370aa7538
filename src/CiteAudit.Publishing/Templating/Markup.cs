using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CiteAudit.Publishing.Templating;

// Renders a rule's page. The text may come from an audit.json of any origin, so markup in it is text, links lead to
// https or to nowhere, pictures become links, and no attribute is kept that the site's content policy would refuse.
internal static class Markup
{
    private const int TopLevel = 2;
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    // The text as HTML, without the title it may open with, headings from the second level on.
    public static string Render(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        if (document.FirstOrDefault() is HeadingBlock { Level: 1 } title)
            document.Remove(title);
        LevelHeadings(document);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Disarm(link);
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !IsSafe(link.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        foreach (var column in document.Descendants<Table>().SelectMany(table => table.ColumnDefinitions))
            column.Alignment = null;
        return document.ToHtml(Pipeline).Replace("\r", "", StringComparison.Ordinal);
    }

    private static void LevelHeadings(MarkdownDocument document)
    {
        var last = TopLevel - 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Clamp(heading.Level, TopLevel, last + 1);
            last = heading.Level;
        }
    }

    private static void Disarm(LinkInline link)
    {
        link.IsImage = false;
        link.GetDynamicUrl = null;
        if (!IsSafe(link.Url))
            link.ReplaceBy(new ContainerInline());
    }

    private static bool IsSafe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal);
}
