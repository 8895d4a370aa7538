using CiteAudit.Model;
using CiteAudit.Parsing.Markers.AuthorYear;

namespace CiteAudit.Parsing.Markers.Notes;

/// <summary>Citations made in notes, at the place in the text that leads to the note: there stands what they support.</summary>
internal static class NoteMarkers
{
    public static (List<Marker> Markers, HashSet<int> Notes) In(IReadOnlyList<Passage> passages, IReadOnlySet<int> list, IReadOnlyList<Reference> references, WorkIndex works)
    {
        var markers = new List<Marker>();
        var read = new HashSet<int>();
        if (references.Count == 0 || NoteBook.Of(passages).ToList() is not { Count: > 0 } book)
            return (markers, read);

        var reader = new NoteReader(new TitleIndex(references), works);
        foreach (var (passage, anchor, note) in book.Where(place => !list.Contains(place.Passage) && !list.Contains(place.Note)))
        {
            if (passages[note].Marks.Any(mark => mark.Kind is MarkKind.Citation) || reader.Read(passages[note].Text) is not { Count: > 0 } items)
                continue;
            markers.Add(Marker.Of(passage, anchor, items));
            read.Add(note);
        }

        return (markers, read);
    }
}
