using System.Diagnostics.CodeAnalysis;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;

namespace CiteAudit.Reading.BibTex;

// A bibliography on its own: references, and no text that cites them.
internal sealed class BibTexReader : IReader
{
    public SourceFormat Format => SourceFormat.BibTex;

    public IReadOnlyList<string> Extensions { get; } = [".bib"];

    public bool TryRead(Source source, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Problem? problem)
    {
        var bibliography = BibTexFile.Read(source.Bytes.Span);
        document = null;
        problem = null;
        if (bibliography is { Entries: [], Notes: [var note, ..] })
        {
            problem = new Problem(source.Name, "none of its entries can be read; " + note, "Look for a missing brace, quote or comma there");
            return false;
        }

        document = new Document(source.Name, Format, [])
        {
            References = StructuredEntries.References(bibliography.Entries),
            Notes = bibliography.Notes,
        };
        return true;
    }
}
