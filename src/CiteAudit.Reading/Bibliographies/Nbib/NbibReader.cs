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
        var entries = TaggedLines.Records(source.Bytes.Span, "PMID").Select(record => (NbibEntry.Of(record), record.Location));
        problem = null;
        document = new Document(source.Name, Format, []) { References = StructuredEntries.References(entries) };
        return true;
    }
}
