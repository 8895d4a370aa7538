using System.Xml;
using System.Xml.Linq;
using CiteAudit.Reading.Docx.Archives;
using DocumentFormat.OpenXml.Packaging;

namespace CiteAudit.Reading.Docx.Citations;

// The list of sources that Word keeps with a document, as a custom XML part among others.
internal sealed class WordSources(MainDocumentPart main)
{
    private readonly Lazy<Dictionary<string, XElement>> sources = new(() => Read(main));

    public IEnumerable<string> Tags => sources.Value.Keys;

    public IReadOnlyList<string> Keys(IEnumerable<string> tags, CitedItems items) =>
        [.. tags.Select(tag => sources.Value.TryGetValue(tag, out var source) ? items.KeyOf("word " + tag, tag, key => WordSource.Read(source, key)) : null).OfType<string>()];

    private static Dictionary<string, XElement> Read(MainDocumentPart main)
    {
        var found = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var part in main.CustomXmlParts.OrderBy(part => part.Uri.ToString(), StringComparer.Ordinal))
        {
            if (!PartScan.IsSound(part, ZipLimits.MostBytes))
                continue;
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            if (reader.MoveToContent() is not XmlNodeType.Element || reader.LocalName is not "Sources")
                continue;
            foreach (var source in XElement.Load(reader).Elements())
            {
                if (WordSource.Field(source, "Tag") is { } tag)
                    found.TryAdd(tag, source);
            }
        }

        return found;
    }
}
