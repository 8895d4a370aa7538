using System.Diagnostics.CodeAnalysis;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies.Tagged;

namespace CiteAudit.Reading.Bibliographies.Ris;

// What reference managers exchange; the tags are those of the RIS specification of 2011 and what EndNote, Zotero and publishers make of it.
internal sealed class RisReader : IReader
{
    public SourceFormat Format => SourceFormat.Ris;

    public IReadOnlyList<string> Extensions { get; } = [".ris"];

    public bool TryRead(Source source, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Problem? problem)
    {
        problem = null;
        document = new Document(source.Name, Format, []) { References = StructuredEntries.References(Entries(source.Bytes.Span)) };
        return true;
    }

    public static IReadOnlyList<(StructuredEntry Entry, Location Location)> Entries(ReadOnlySpan<byte> bytes) =>
        [.. TaggedLines.Records(bytes, "TY").Select((record, index) => (RisEntry.Of(record, index + 1), record.Location))];
}
