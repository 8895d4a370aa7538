using System.Xml;
using System.Xml.Linq;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Registries;

/// <summary>The works in a feed of arXiv's. Faults come as feeds too, with an entry named "Error".</summary>
internal static class ArxivFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Extra = "http://arxiv.org/schemas/atom";
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 10_000_000 };

    /// <summary>Null when the text is no feed.</summary>
    public static IReadOnlyList<Work>? Entries(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            var feed = XDocument.Load(reader).Root;
            return feed?.Name == Atom + "feed" ? [.. feed.Elements(Atom + "entry").Select(Of).OfType<Work>()] : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static Work? Of(XElement entry)
    {
        var address = entry.Element(Atom + "id")?.Value ?? "";
        var place = address.IndexOf("/abs/", StringComparison.Ordinal);
        if (place < 0 || ArxivId.Parse(address[(place + "/abs/".Length)..]).Value is not { } id)
            return null;

        return new Work(Arxiv.RegistryName, id.Value)
        {
            Kind = WorkKind.Preprint,
            Titles = Clean(entry.Element(Atom + "title")) is { } title ? [title] : [],
            Authors = [.. entry.Elements(Atom + "author").Select(author => SpelledName.Of(author.Element(Atom + "name")?.Value)).OfType<PersonName>()],
            Dates = [.. entry.Elements(Atom + "published").Concat(entry.Elements(Atom + "updated")).Select(DateOf).OfType<PartialDate>().DistinctBy(date => date.Year)],
            Doi = id.Doi,
            Abstract = Clean(entry.Element(Atom + "summary")),
            Versions = Doi.Parse(entry.Element(Extra + "doi")?.Value ?? "").Value is { } doi ? [new WorkVersion(WorkVersionKind.Published, doi, Arxiv.RegistryName)] : [],
            Url = address,
        };
    }

    private static PartialDate? DateOf(XElement element) => PartialDate.Parse(element.Value.Split('T')[0].Trim()).Value;

    private static string? Clean(XElement? element) => Markup.Strip(element?.Value ?? "") is { Length: > 0 } text ? text : null;
}
