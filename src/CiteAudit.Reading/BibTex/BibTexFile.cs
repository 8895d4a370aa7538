using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;
using CiteAudit.Reading.Encodings;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.BibTex;

// A .bib file, alone or linked from a manuscript of any format.
internal static class BibTexFile
{
    public static IReadOnlyList<(StructuredEntry Entry, Location Location)> Entries(ReadOnlySpan<byte> bytes) => Read(bytes).Entries;

    public static BibTexBibliography Read(ReadOnlySpan<byte> bytes)
    {
        var text = TextDecoder.Decode(bytes);
        var lines = new SourceText(text);
        var parser = new BibTexParser(text);
        var written = parser.Parse();
        var heirs = new Inheritance(written);
        var entries = written
            .Where(entry => !Inheritance.IsContainer(entry))
            .Select(entry => (EntryFields.Of(heirs.Complete(entry)), lines.LocationOf(entry.Offset)))
            .ToList();
        return new BibTexBibliography(entries, [.. parser.Malformed.Select(malformed => $"{lines.LocationOf(malformed.Offset)}: {malformed.Reason}")]);
    }
}
