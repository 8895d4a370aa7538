using System.Diagnostics.CodeAnalysis;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies.Tagged;

namespace CiteAudit.Reading.Bibliographies.Nbib;

// What PubMed saves for citation managers: MEDLINE's display format.
internal sealed class NbibReader : IReader
{
    public SourceFormat Format => SourceFormat.Nbib;

    public IReadOnlyList<string> Extensions { get; } = [".nbib"];

    public bool TryRead(Source source, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Problem? problem)
    {
        problem = null;
        document = new Document(source.Name, Format, []) { References = StructuredEntries.References(Entries(source.Bytes.Span)) };
        return true;
    }

    public static IReadOnlyList<(StructuredEntry Entry, Location Location)> Entries(ReadOnlySpan<byte> bytes) =>
        [.. TaggedLines.Records(bytes, "PMID").Select(record => (NbibEntry.Of(record), record.Location))];
}
