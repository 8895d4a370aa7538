using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace CiteAudit.Reading.Docx.Archives;

// Reads a part once from end to end before a tree is made of it: building the tree recurses, so that depth must be known to be bounded.
internal static class PartScan
{
    private const int Deepest = 400;

    // How the part numbers its notes, by the name of the setting: footnotePr and endnotePr stand with sections and in the settings.
    public static Dictionary<string, string> NoteFormats(OpenXmlPart part, long mostCharacters)
    {
        var formats = new Dictionary<string, string>(StringComparer.Ordinal);
        string? setting = null;
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = mostCharacters });
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
                throw new InvalidDataException($"The part {part.Uri} is nested deeper than any document.");
            if (reader.NodeType is not XmlNodeType.Element)
                continue;
            if (reader.LocalName is "footnotePr" or "endnotePr")
                setting = reader.LocalName;
            else if (reader.LocalName is "numFmt" && setting is not null && formats.TryAdd(setting, Value(reader) ?? ""))
                setting = null;
            else if (reader.LocalName is "p" or "sectPr")
                setting = null;
        }

        return formats;
    }

    // A part that is damaged is done without, the main one excepted.
    public static bool IsSound(OpenXmlPart? part, long mostCharacters)
    {
        if (part is null)
            return false;

        try
        {
            NoteFormats(part, mostCharacters);
            return true;
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException)
        {
            return false;
        }
    }

    private static string? Value(XmlReader reader)
    {
        for (var index = 0; index < reader.AttributeCount; index++)
        {
            reader.MoveToAttribute(index);
            if (reader.LocalName is not "val")
                continue;
            var value = reader.Value;
            reader.MoveToElement();
            return value;
        }

        reader.MoveToElement();
        return null;
    }
}
