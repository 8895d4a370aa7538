using System.Xml.Linq;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Docx.Citations;

// A record of EndNote's XML. Text stands in style elements at any depth.
internal static class EndNoteRecord
{
    private static readonly WorkKinds Kinds = new("EndNoteTypes");

    public static StructuredEntry Read(XElement record, string key)
    {
        var kind = Kinds.Of(record.Element("ref-type")?.Attribute("name")?.Value.Replace(' ', '-') ?? record.Element("ref-type")?.Value);
        var standard = Text(record.Element("isbn"));
        return new StructuredEntry(key)
        {
            Kind = kind,
            Authors = Names(record, "authors"),
            Editors = Names(record, "secondary-authors"),
            Title = Text(record.Element("titles")?.Element("title")),
            Container = Container(record, kind),
            Volume = Text(record.Element("volume")),
            Issue = Text(record.Element("number")),
            Pages = Text(record.Element("pages")),
            Edition = Text(record.Element("edition")),
            Publisher = Text(record.Element("publisher")),
            Place = Text(record.Element("pub-location")),
            Issued = Text(record.Element("dates")?.Element("year")),
            Doi = Text(record.Element("electronic-resource-num")),
            Pmid = Text(record.Element("accession-num")) is { } number && number.All(char.IsAsciiDigit) && number.Length <= 8 ? number : null,
            Isbn = kind is WorkKind.Article ? null : First(standard),
            Issn = kind is WorkKind.Article ? First(standard) : null,
            Url = Text(record.Element("urls")?.Element("related-urls")?.Element("url")),
        };
    }

    private static string? Container(XElement record, WorkKind kind) =>
        kind is WorkKind.Book or WorkKind.Thesis or WorkKind.Report
            ? null
            : Text(record.Element("titles")?.Element("secondary-title"))
              ?? Text(record.Element("periodical")?.Element("full-title"))
              ?? Text(record.Element("periodical")?.Element("abbr-1"));

    private static List<PersonName> Names(XElement record, string role) =>
        record.Element("contributors")?.Element(role)?.Elements("author").Select(Text).OfType<string>().Select(Name).ToList() ?? [];

    // "Family, Given, Suffix"; a name that ends in a comma, or has none, is a whole one.
    private static PersonName Name(string name)
    {
        var parts = name.Split(',', 3, StringSplitOptions.TrimEntries);
        return parts is [_] or [_, ""]
            ? PersonName.Organisation(parts[0])
            : new PersonName(parts[0], parts[1], parts.ElementAtOrDefault(2));
    }

    private static string? First(string? numbers) => numbers?.Split(['\r', '\n', ';'], 2)[0].Split(" (", 2)[0].Trim();

    private static string? Text(XElement? element)
    {
        var text = element is null ? "" : string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : text;
    }
}
