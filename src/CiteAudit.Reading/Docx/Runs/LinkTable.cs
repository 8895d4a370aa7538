using CiteAudit.Reading.Docx.Archives;
using DocumentFormat.OpenXml.Packaging;

namespace CiteAudit.Reading.Docx.Runs;

// The addresses that a part's links lead to, by the id of their relationship. They are text: nothing is fetched.
internal sealed class LinkTable(OpenXmlPart? part)
{
    private readonly Lazy<Dictionary<string, string>> addresses = new(() => Read(part));

    public string? Find(string id) => addresses.Value.GetValueOrDefault(id);

    private static Dictionary<string, string> Read(OpenXmlPart? part)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relationship in part?.HyperlinkRelationships ?? [])
            found.TryAdd(relationship.Id, OddAddresses.Unwrapped(relationship.Uri));
        return found;
    }
}
