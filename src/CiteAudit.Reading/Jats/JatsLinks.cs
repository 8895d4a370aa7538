using System.Xml.Linq;
using CiteAudit.Model;

namespace CiteAudit.Reading.Jats;

// What an element leads to: entries of the list, a note, an address.
internal sealed class JatsLinks(IReadOnlyDictionary<string, List<string>> keys, IReadOnlyDictionary<string, string> labels, IReadOnlyDictionary<string, string> notes)
{
    private static readonly Dictionary<string, string> Nothing = [];

    public static readonly JatsLinks None = new(new Dictionary<string, List<string>>(StringComparer.Ordinal), Nothing, Nothing);

    public (MarkKind Kind, string Target)? Of(XElement element)
    {
        if (element.Is("ext-link", "uri", "self-uri"))
            return (element.Stated("href") ?? element.Value) is { Length: > 0 } address ? (MarkKind.Link, address) : null;
        if (!element.Is("xref") || ReferenceEquals(this, None))
            return null;

        var ids = Ids(element);
        var type = element.Stated("ref-type");
        if (type is "bibr" || (type is null && ids.Any(keys.ContainsKey)))
            return ids.Length == 0 ? null : (MarkKind.Citation, string.Join(';', ids.SelectMany(id => keys.GetValueOrDefault(id) ?? [id])));

        return type is "fn" && ids.Select(notes.GetValueOrDefault).FirstOrDefault(note => note is not null) is { } label ? (MarkKind.Note, label) : null;
    }

    public string? LabelOf(XElement element) => Ids(element) is [var id, ..] ? labels.GetValueOrDefault(id) ?? notes.GetValueOrDefault(id) : null;

    private static string[] Ids(XElement element) =>
        (element.Stated("rid") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
