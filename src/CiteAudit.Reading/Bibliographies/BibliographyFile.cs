using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies.Csl;
using CiteAudit.Reading.Bibliographies.Nbib;
using CiteAudit.Reading.Bibliographies.Ris;
using CiteAudit.Reading.BibTex;

namespace CiteAudit.Reading.Bibliographies;

// A bibliography that a manuscript links, in any of the formats Pandoc takes; empty where it cannot be read.
internal static class BibliographyFile
{
    public static IReadOnlyList<(StructuredEntry Entry, Location Location)> Entries(Source file)
    {
        var entries = Path.GetExtension(file.Name).ToLowerInvariant() switch
        {
            ".bib" or ".bibtex" or ".biblatex" => BibTexFile.Entries(file.Bytes.Span),
            ".json" or ".csljson" => CslJsonFile.Entries(file.Bytes, out _) ?? [],
            ".yaml" or ".yml" => CslYamlFile.Entries(file.Bytes.Span),
            ".ris" => RisReader.Entries(file.Bytes.Span),
            ".nbib" => NbibReader.Entries(file.Bytes.Span),
            _ => [],
        };
        return [.. entries.Select(entry => (entry.Entry, entry.Location with { Path = entry.Location.Path is { } path ? $"{file.Name}, {path}" : file.Name }))];
    }
}
