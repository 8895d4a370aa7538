using CiteAudit.Model;
using CiteAudit.Parsing.Claims;
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
        var references = StatedAndPrinted.References(document, list.Entries);
        var entries = new EntryIndex(references);
        var markers = MarkerFinder.Find(document.Passages, list.Passages, entries);
        var cut = ClaimCutter.Cut(document.Passages, markers, entries);
        return new Manuscript(document, document.Title ?? document.Name, references, cut.Claims, cut.Citations) { Notes = [.. document.Notes, .. list.Notes] };
    }
}
