using CiteAudit.Model;

namespace CiteAudit.Reading.Pdf;

// A raised number is a note's where a note of that number stands at the foot of the same page.
internal static class NoteMarks
{
    public static IReadOnlyList<Passage> In(IReadOnlyList<Passage> passages)
    {
        var notes = passages
            .Where(passage => passage is { Kind: PassageKind.Footnote, Label: not null })
            .Select(note => (note.Location.Page, note.Label!))
            .ToHashSet();
        return notes.Count == 0 ? passages : [.. passages.Select(passage => passage.Kind is PassageKind.Footnote ? passage : Marked(passage, notes))];
    }

    private static Passage Marked(Passage passage, HashSet<(int, string)> notes) =>
        passage with { Marks = [.. passage.Marks.Select(mark => IsNote(passage, mark, notes) ? mark with { Kind = MarkKind.Note, Target = mark.Span.In(passage.Text) } : mark)] };

    private static bool IsNote(Passage passage, Mark mark, HashSet<(int, string)> notes) =>
        mark is { Kind: MarkKind.Superscript, Span.Start: > 0 }
        && mark.Span.End <= passage.Text.Length
        && notes.Contains((passage.At(mark.Span.Start).Page, mark.Span.In(passage.Text)));
}
