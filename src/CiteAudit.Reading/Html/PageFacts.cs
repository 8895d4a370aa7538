using AngleSharp.Dom;
using CiteAudit.Model;
using CiteAudit.Reading.Facts;

namespace CiteAudit.Reading.Html;

// What the head of a page says of its article, in the names that Highwire, Dublin Core and Open Graph gave.
internal sealed class PageFacts(IDocument page)
{
    private static readonly string[] AuthorNames = ["citation_author", "citation_authors", "dc.creator", "dcterms.creator", "author"];

    private readonly ILookup<string, string> values = page.QuerySelectorAll("meta[content]")
        .Select(meta => (Name: (meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? "").ToLowerInvariant(), Value: Plain(meta.GetAttribute("content"))))
        .Where(pair => pair.Value.Length > 0)
        .ToLookup(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);

    public string? Title => First("citation_title", "dc.title", "dcterms.title");

    // Sites add their name to these.
    public string? PageTitle => First("og:title") ?? (Plain(page.Title) is { Length: > 0 } title ? title : null);

    public string? Abstract => First("citation_abstract", "dcterms.abstract");

    public string? Language =>
        First("citation_language", "dc.language", "dcterms.language") is { } named && Code(named) is { } code ? code
            : Code(page.DocumentElement?.GetAttribute("lang") ?? page.DocumentElement?.GetAttribute("xml:lang"));

    public IReadOnlyList<PersonName> Authors =>
        [.. AuthorNames
            .Select(name => values[name].SelectMany(Names).Distinct().ToList())
            .FirstOrDefault(names => names.Count > 0, [])];

    private string? First(params string[] names) => names.Select(name => values[name].FirstOrDefault()).FirstOrDefault(value => value is not null);

    private static IEnumerable<PersonName> Names(string value) =>
        value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(PrintedName.Read);

    private static string? Code(string? language) =>
        language is { Length: >= 2 } && char.IsAsciiLetter(language[0]) && char.IsAsciiLetter(language[1]) && (language.Length == 2 || language[2] is '-' or '_')
            ? language[..2].ToLowerInvariant()
            : null;

    private static string Plain(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
