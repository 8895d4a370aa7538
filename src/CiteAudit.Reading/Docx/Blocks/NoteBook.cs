using CiteAudit.Reading.Docx.Numbering;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CiteAudit.Reading.Docx.Blocks;

// The notes of one kind, numbered in the order in which the text refers to them.
internal sealed class NoteBook
{
    private readonly Dictionary<long, FootnoteEndnoteType> notes = [];
    private readonly string format;
    private int count;

    public NoteBook(IEnumerable<FootnoteEndnoteType> all, string format)
    {
        this.format = format;
        foreach (var note in all)
        {
            if (note.Id?.Value is { } id && note.Type?.InnerText is null or "normal")
                notes.TryAdd(note.Id!.Value, note);
        }
    }

    // A note with a mark of its own is not counted.
    public string Number(bool hasOwnMark) => hasOwnMark ? "" : NumberFormat.Print(++count, format);

    // Each note is given once, where it is first referred to.
    public FootnoteEndnoteType? Take(long? id) => id is { } key && notes.Remove(key, out var note) ? note : null;
}
