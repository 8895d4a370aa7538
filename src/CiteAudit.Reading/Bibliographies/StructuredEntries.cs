using CiteAudit.Model;

namespace CiteAudit.Reading.Bibliographies;

// Turns entries with stated fields into references: identifiers parsed, keys made unique, a printed form made where there is none.
internal static class StructuredEntries
{
    public static IReadOnlyList<Reference> References(IEnumerable<(StructuredEntry Entry, Location Location)> entries)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. entries.Select(pair => Reference(pair.Entry, Unique(pair.Entry.Key, taken), pair.Location))];
    }

    private static Reference Reference(StructuredEntry entry, string key, Location location) => new(key, entry.Printed ?? Print(entry), location)
    {
        Label = entry.Label,
        Kind = entry.Kind,
        Authors = entry.Authors,
        MoreAuthors = entry.MoreAuthors,
        Editors = entry.Editors,
        Title = entry.Title,
        Container = entry.Container,
        Volume = entry.Volume,
        Issue = entry.Issue,
        Pages = entry.Pages is { } pages ? PageRange.Parse(pages) : null,
        Edition = entry.Edition,
        Publisher = entry.Publisher,
        Place = entry.Place,
        Issued = entry.Issued is { } issued ? PartialDate.Parse(issued) : null,
        Doi = entry.Doi is { } doi ? Doi.Parse(doi) : null,
        Arxiv = entry.Arxiv is { } arxiv ? ArxivId.Parse(arxiv) : null,
        Pmid = entry.Pmid is { } pmid ? Pmid.Parse(pmid) : null,
        Isbn = entry.Isbn is { } isbn ? Isbn.Parse(isbn) : null,
        Issn = entry.Issn is { } issn ? Issn.Parse(issn) : null,
        Url = entry.Url,
    };

    private static string Print(StructuredEntry entry)
    {
        string?[] parts =
        [
            entry.Authors.Count > 0 ? string.Join("; ", entry.Authors) + (entry.MoreAuthors ? "; et al." : "") : null,
            entry.Title,
            Place(entry),
            entry.Publisher,
            entry.Issued,
            entry.Doi is { } doi ? $"doi: {doi}" : entry.Url,
        ];
        return string.Join(". ", parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!.TrimEnd('.')));
    }

    private static string? Place(StructuredEntry entry)
    {
        var number = entry.Volume + (entry.Issue is { } issue ? $"({issue})" : "");
        string?[] parts = [entry.Container, number, entry.Pages];
        var place = string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return place.Length == 0 ? null : place;
    }

    private static string Unique(string key, Dictionary<string, int> taken)
    {
        var count = taken[key] = taken.GetValueOrDefault(key) + 1;
        return count == 1 ? key : FormattableString.Invariant($"{key}-{count}");
    }
}
