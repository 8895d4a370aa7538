using CiteAudit.Model;
using CiteAudit.Reading.Docx.Runs;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CiteAudit.Reading.Docx.Blocks;

// Reads a note where the text refers to it, so that a citation that is all there is in the note is made where the claim stands.
internal sealed class NoteReading(NoteBook footnotes, NoteBook endnotes, Func<FootnoteEndnoteType, OpenParagraph> read)
{
    // "See", "cf.", "and", a page: more than this is a note's own text.
    private const int MostOwnLetters = 16;

    public void Refer(FootnoteEndnoteReferenceType reference, OpenParagraph into)
    {
        var isEndnote = reference is EndnoteReference;
        var book = isEndnote ? endnotes : footnotes;
        var hasOwnMark = reference.CustomMarkFollows?.InnerText is "1" or "true" or "on";
        var label = book.Number(hasOwnMark);
        if (hasOwnMark && reference.NextSibling<Text>() is { } mark)
            label = mark.Text.Trim();

        var stretch = new Stretch(label);
        into.OwnMark = hasOwnMark ? stretch : null;
        var note = book.Take(reference.Id?.Value) is { } found ? Passage(found, isEndnote, label) : null;
        var cited = note is null ? null : Cited(note);
        if (note is not null)
            into.Notes.Add(cited is null ? note : note with { Marks = [.. note.Marks.Where(stated => stated.Kind is not MarkKind.Citation)] });
        if (!hasOwnMark)
            into.Add(new Piece(label, new RunLook(Superscript: true)) { Note = stretch, Citation = cited });
    }

    private Passage? Passage(FootnoteEndnoteType note, bool isEndnote, string label)
    {
        var kind = isEndnote ? PassageKind.Endnote : PassageKind.Footnote;
        var name = isEndnote ? "endnote" : "footnote";
        return PieceText.Passage(read(note).Pieces, kind, new Location(0, Path: $"{name} {label}")) is { } passage ? passage with { Label = label } : null;
    }

    private static Stretch? Cited(Passage note)
    {
        var marks = note.Marks.Where(mark => mark.Kind is MarkKind.Citation).ToList();
        if (marks.Count == 0)
            return null;

        var own = note.Text.Where((glyph, index) => char.IsLetter(glyph) && !marks.Exists(mark => mark.Span.Contains(index))).Take(MostOwnLetters + 1).Count();
        return own > MostOwnLetters ? null : new Stretch(string.Join(';', marks.SelectMany(mark => mark.Target!.Split(';')).Distinct(StringComparer.Ordinal)));
    }
}
