using CiteAudit.Model;
using CiteAudit.Parsing.Claims;
using CiteAudit.Parsing.Fields;
using CiteAudit.Parsing.Markers;
using CiteAudit.Parsing.ReferenceLists;

namespace CiteAudit.Parsing;

/// <summary>Reads a document as a manuscript: its reference list with every entry's fields, its citations, and the claims they support.</summary>
public static class ManuscriptParser
{
    /// <summary>Never fails on a text: what cannot be read is left empty, and what is odd is noted.</summary>
    public static Manuscript Parse(Document document)
    {
        var list = ReferenceListFinder.Find(document.Passages);
        var references = document.References.Count > 0 ? document.References : [.. list.Entries.Select(ReferenceReader.Read)];
        var entries = new EntryIndex(references);
        var markers = MarkerFinder.Find(document.Passages, list.Passages, entries);
        var cut = ClaimCutter.Cut(document.Passages, markers, entries);
        return new Manuscript(document, Title(document), references, cut.Claims, cut.Citations) { Notes = list.Notes };
    }

    private static string Title(Document document) =>
        document.Title
        ?? document.Passages.FirstOrDefault(passage => passage is { Kind: PassageKind.Heading, Level: 1 })?.Text
        ?? document.Name;
}
