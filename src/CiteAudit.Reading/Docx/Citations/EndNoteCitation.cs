using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CiteAudit.Reading.Docx.Citations;

// EndNote's field: XML in the instructions, or beside them in Base64 where it is long.
internal static class EndNoteCitation
{
    public static IReadOnlyList<string> Keys(string code, string data, CitedItems items)
    {
        var start = code.IndexOf("<EndNote", StringComparison.Ordinal);
        var xml = start >= 0 ? code[start..] : Decoded(data);
        if (xml is null)
            return [];

        try
        {
            using var text = new StringReader(xml);
            using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false });
            return reader.MoveToContent() is XmlNodeType.Element ? Keys(reader, items) : [];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    // Cite by cite, so that no tree is deeper than one record, and what trails the root is never met.
    private static List<string> Keys(XmlReader reader, CitedItems items)
    {
        var keys = new List<string>();
        reader.Read();
        while (!reader.EOF && reader.Depth > 0)
        {
            if (reader.NodeType is not XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }

            if (XNode.ReadFrom(reader) is XElement { Name.LocalName: "Cite" } cite && cite.Element("record") is { } record)
                keys.Add(Key(cite, record, items));
        }

        return keys;
    }

    private static string Key(XElement cite, XElement record, CitedItems items)
    {
        var number = record.Element("rec-number")?.Value ?? cite.Element("RecNum")?.Value ?? "";
        var library = record.Element("foreign-keys")?.Element("key")?.Attribute("db-id")?.Value;
        var identity = number.Length > 0 ? $"endnote {library} {number}" : "endnote " + record.Element("titles")?.Value;
        return items.KeyOf(identity, "endnote-" + number, key => EndNoteRecord.Read(record, key));
    }

    private static string? Decoded(string data)
    {
        var bytes = new byte[data.Length];
        if (data.Length == 0 || !Convert.TryFromBase64String(data, bytes, out var length))
            return null;

        var content = bytes.AsSpan(0, length);
        var text = length > 1 && content[1] == 0 ? Encoding.Unicode.GetString(content) : Encoding.UTF8.GetString(content);
        var start = text.IndexOf("<EndNote", StringComparison.Ordinal);
        return start < 0 ? null : text[start..].TrimEnd('\0');
    }
}
