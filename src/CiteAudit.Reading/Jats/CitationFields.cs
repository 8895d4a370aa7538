using System.Xml.Linq;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;

namespace CiteAudit.Reading.Jats;

// The fields that an element-citation or a mixed-citation tags.
internal static class CitationFields
{
    // A title or what stands for one; without it the tags are only typography.
    public static bool Has(XElement citation) => citation.Inside("article-title", "chapter-title", "part-title", "data-title", "source").Any(field => field.Value.Trim().Length > 0);

    public static StructuredEntry Read(string key, XElement citation)
    {
        var kind = JatsLists.Kind(citation.Stated("publication-type") ?? citation.Stated("citation-type"));
        var part = Text(citation, "article-title") ?? Text(citation, "chapter-title") ?? Text(citation, "part-title") ?? Text(citation, "data-title");
        var source = Text(citation, "source");
        var isWhole = part is null && kind is not WorkKind.Article;
        var (authors, editors) = CitationNames.Read(citation);
        return new StructuredEntry(key)
        {
            Kind = kind is WorkKind.Book && !isWhole && source is not null ? WorkKind.Chapter : kind,
            Authors = authors,
            Editors = editors,
            MoreAuthors = citation.Inside("etal").Any(),
            Title = isWhole ? source : part,
            Container = isWhole ? Text(citation, "conf-name") : source ?? Text(citation, "conf-name"),
            Volume = Text(citation, "volume"),
            Issue = Text(citation, "issue"),
            Pages = Pages(citation),
            Edition = Text(citation, "edition"),
            Publisher = Text(citation, "publisher-name"),
            Place = Text(citation, "publisher-loc"),
            Issued = Text(citation, "year"),
            Isbn = Text(citation, "isbn"),
            Issn = Text(citation, "issn"),
            Doi = Identifier(citation, "doi") ?? Address(citation, "doi.org/"),
            Pmid = Identifier(citation, "pmid"),
            Arxiv = Identifier(citation, "arxiv") ?? Address(citation, "arxiv.org/abs/"),
            Url = Addresses(citation).FirstOrDefault(address => !address.Contains("doi.org/", StringComparison.OrdinalIgnoreCase)),
        };
    }

    private static string? Text(XElement citation, string name) =>
        citation.Inside(name).Select(field => JatsText.Plain(field)?.Trim(' ', ',', ';', ':')).FirstOrDefault(text => !string.IsNullOrEmpty(text)) is { } text
            ? WithoutStop(text)
            : null;

    // A full stop that ends a field belongs to the print, but for those of abbreviations.
    private static string WithoutStop(string text) =>
        text.EndsWith('.') && !text.EndsWith("..", StringComparison.Ordinal) && text[..^1].LastIndexOfAny([' ', '.']) is var space && text.Length - space > 6 ? text[..^1] : text;

    private static string? Pages(XElement citation)
    {
        var first = Text(citation, "fpage");
        if (first is null)
            return Text(citation, "page-range") ?? Text(citation, "elocation-id");

        return Text(citation, "lpage") is { } last && !string.Equals(first, last, StringComparison.Ordinal) ? $"{first}-{last}" : first;
    }

    private static string? Identifier(XElement citation, string type) =>
        citation.Inside("pub-id", "ext-link", "object-id", "article-id")
            .Where(id => string.Equals(id.Stated("pub-id-type") ?? id.Stated("ext-link-type"), type, StringComparison.OrdinalIgnoreCase))
            .Select(id => JatsText.Plain(id))
            .FirstOrDefault(text => text is not null);

    private static string? Address(XElement citation, string resolver) =>
        Addresses(citation).FirstOrDefault(address => address.Contains(resolver, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Addresses(XElement citation) =>
        citation.Inside("ext-link", "uri")
            .Select(link => (link.Stated("href") is { Length: > 0 } address ? address : link.Value).Trim())
            .Where(address => address.Contains("://", StringComparison.Ordinal));
}
