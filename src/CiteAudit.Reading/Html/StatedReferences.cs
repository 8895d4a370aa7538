using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;
using CiteAudit.Reading.BibTex;

namespace CiteAudit.Reading.Html;

// References that a page states without printing them: the bibliography of a Distill page that no script has run on, or what a journal tells indexes in the head.
internal static class StatedReferences
{
    public static IReadOnlyList<(StructuredEntry Entry, Location Location)> Of(IDocument page, Source source) =>
        Distilled(page, source) is { Count: > 0 } distilled ? distilled : Indexed(page);

    public static Bibliography Bibliography(IReadOnlyList<(StructuredEntry Entry, Location Location)> stated) =>
        new([.. StructuredEntries.References(stated).Select(reference => new Entry([], new Passage(PassageKind.ListItem, reference.Raw, reference.Location) { Label = reference.Label }, reference.Key))]);

    // Distill prints the works that are cited, numbered in the order of their first citation.
    private static List<(StructuredEntry, Location)> Distilled(IDocument page, Source source)
    {
        var entries = new Dictionary<string, (StructuredEntry Entry, Location Location)>(StringComparer.Ordinal);
        foreach (var entry in Files(page, source).Concat(page.QuerySelectorAll("d-bibliography, script[type='text/bibliography'], script[type='text/bibtex']").SelectMany(Inside)))
            entries.TryAdd(entry.Entry.Key, entry);

        return [.. page.QuerySelectorAll("d-cite, dt-cite")
            .SelectMany(cite => (cite.GetAttribute("key") ?? cite.GetAttribute("bibtex-key") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.Ordinal)
            .Where(entries.ContainsKey)
            .Select((key, index) => (entries[key].Entry with { Label = (index + 1).ToString(CultureInfo.InvariantCulture) }, entries[key].Location))];
    }

    private static IEnumerable<(StructuredEntry Entry, Location Location)> Files(IDocument page, Source source) =>
        page.QuerySelectorAll("d-bibliography[src]").Select(element => source.Beside(element.GetAttribute("src")!)).OfType<Source>().SelectMany(BibliographyFile.Entries);

    private static IEnumerable<(StructuredEntry Entry, Location Location)> Inside(IElement element) =>
        BibTexFile.Entries(Encoding.UTF8.GetBytes(element.TextContent)).Select(entry => (entry.Entry, element.Location() with { Column = 0 }));

    private static List<(StructuredEntry, Location)> Indexed(IDocument page) =>
        [.. page.QuerySelectorAll("meta[name=citation_reference]")
            .Select((meta, index) => (Entry: IndexedReference.Read(meta.GetAttribute("content") ?? "", string.Create(CultureInfo.InvariantCulture, $"r{index + 1}")), Location: meta.Location()))
            .Where(pair => pair.Entry is not null)
            .Select(pair => (pair.Entry!, pair.Location))];
}
