using System.Xml;
using System.Xml.Linq;
using CiteAudit.Model;

namespace CiteAudit.Reading.Jats;

// Elements by their local names: JATS comes with and without a namespace of its own.
internal static class XmlTraits
{
    public static string Name(this XElement element) => element.Name.LocalName;

    public static bool Is(this XElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (string.Equals(element.Name.LocalName, name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Is(name));

    public static IEnumerable<XElement> Children(this XElement? element, params string[] names) => element?.Elements().Where(child => child.Is(names)) ?? [];

    public static IEnumerable<XElement> Inside(this XElement? element, params string[] names) => element?.Descendants().Where(child => child.Is(names)) ?? [];

    // Without regard to the namespace: xlink:href, xml:lang.
    public static string? Stated(this XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => string.Equals(attribute.Name.LocalName, name, StringComparison.Ordinal))?.Value;

    public static Location Location(this XElement element) =>
        element is IXmlLineInfo place && place.HasLineInfo() ? new Location(place.LineNumber, place.LinePosition) : default;
}
