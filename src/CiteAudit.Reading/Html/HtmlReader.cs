using System.Diagnostics.CodeAnalysis;
using AngleSharp.Dom;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;
using CiteAudit.Reading.Encodings;
using Document = CiteAudit.Model.Document;

namespace CiteAudit.Reading.Html;

// A page as a journal, a preprint server or Pandoc makes it. Of what it links to, only a bibliography beside it is opened.
internal sealed class HtmlReader : IReader
{
    private const int MostBytes = 64 << 20;

    public SourceFormat Format => SourceFormat.Html;

    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public bool TryRead(Source source, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Problem? problem)
    {
        var page = source.Bytes.Length > MostBytes ? null : PageParser.Parse(DeclaredEncoding.Decode(source.Bytes.Span));
        document = page?.Body is null ? null : Read(source, page);
        problem = document is null ? new Problem(source.Name, "its elements are too many or nested too deep to be an article", "Save the page again, or export it as plain text") : null;
        return document is not null;
    }

    private Document Read(Source source, IDocument page)
    {
        var printed = BibliographyReader.Read(page);
        var stated = printed.Entries.Count > 0 ? [] : StatedReferences.Of(page, source);
        var bibliography = stated.Count > 0 ? StatedReferences.Bibliography(stated) : printed;
        var root = MainContent.Of(page.Body!, bibliography);
        var scope = new InlineScope(bibliography, new PageNotes(page, bibliography));
        var passages = new BlockWriter(scope, new Chrome(root, Kept(bibliography), root == page.Body), Holders(page.Body!)).Write(root);
        var facts = new PageFacts(page);
        return new Document(source.Name, Format, passages)
        {
            Title = facts.Title ?? passages.FirstOrDefault(passage => passage is { Kind: PassageKind.Heading, Level: 1 })?.Text ?? facts.PageTitle,
            Authors = facts.Authors,
            Abstract = AbstractText.In(passages) ?? facts.Abstract,
            Language = facts.Language,
            References = StructuredEntries.References(stated),
        };
    }

    // Whatever holds an entry of the list is no furniture, whatever it is called.
    private static HashSet<IElement> Kept(Bibliography bibliography) =>
        Ancestors(bibliography.Entries.SelectMany(entry => entry.Elements));

    // Elements of a line with blocks inside them are walked as blocks.
    private static HashSet<IElement> Holders(IElement body) =>
        Ancestors(body.QuerySelectorAll("*").Where(element => element.IsBlock()));

    private static HashSet<IElement> Ancestors(IEnumerable<IElement> elements)
    {
        var ancestors = new HashSet<IElement>();
        foreach (var element in elements)
        {
            for (var at = element.ParentElement; at is not null && ancestors.Add(at); at = at.ParentElement)
            {
            }
        }

        return ancestors;
    }
}
