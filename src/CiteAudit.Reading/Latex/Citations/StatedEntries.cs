using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;

namespace CiteAudit.Reading.Latex.Citations;

// Entries with fields, from .bib files or from a .bbl that biber wrote, and of them those that the printed list has.
internal sealed class StatedEntries
{
    private readonly Dictionary<string, (StructuredEntry Entry, Location Location)> byKey = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    // The first entry of a key is the one that BibTeX takes.
    public StatedEntries(IEnumerable<(StructuredEntry Entry, Location Location)> entries)
    {
        foreach (var entry in entries)
        {
            if (byKey.TryAdd(entry.Entry.Key, entry))
                order.Add(entry.Entry.Key);
        }
    }

    public bool IsEmpty => order.Count == 0;

    public IReadOnlyDictionary<string, CitedEntry> Cited => byKey.ToDictionary(
        pair => pair.Key,
        pair => new CitedEntry(pair.Key, pair.Key) { Authors = Authors(pair.Value.Entry), Year = Year(pair.Value.Entry), Title = pair.Value.Entry.Title },
        StringComparer.Ordinal);

    // In order of first citation, or of the file where \nocite{*} asks for all.
    public IReadOnlyList<Reference> Printed(CitationBook book) =>
        StructuredEntries.References((book.CitesAll ? order : book.Cited).Where(byKey.ContainsKey).Select(key => byKey[key]));

    private static string? Authors(StructuredEntry entry)
    {
        var names = entry.Authors.Count > 0 ? entry.Authors : entry.Editors;
        return names switch
        {
            [] => null,
            [var only] when !entry.MoreAuthors => only.Family,
            [var first, var second] when !entry.MoreAuthors => $"{first.Family} and {second.Family}",
            [var first, ..] => $"{first.Family} et al.",
        };
    }

    private static string? Year(StructuredEntry entry) =>
        entry.Issued is { } issued && PartialDate.Parse(issued).Value is { } date ? date.Year.ToString(CultureInfo.InvariantCulture) : null;
}
