using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers.Notes;

/// <summary>The notes of a document and the places in its text that lead to them, in the order of the text.</summary>
internal static class NoteBook
{
    /// <summary>Every place with a note mark whose note is known: the passage and span of the mark, and the position of the note.</summary>
    public static IEnumerable<(int Passage, TextSpan Anchor, int Note)> Of(IReadOnlyList<Passage> passages)
    {
        var notes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var position = 0; position < passages.Count; position++)
        {
            if (IsNote(passages[position]) && passages[position].Label is { } label)
                notes.TryAdd(Bare(label), position);
        }

        return notes.Count == 0 ? [] : Anchors(passages, notes);
    }

    public static bool IsNote(Passage passage) => passage.Kind is PassageKind.Footnote or PassageKind.Endnote;

    private static IEnumerable<(int Passage, TextSpan Anchor, int Note)> Anchors(IReadOnlyList<Passage> passages, Dictionary<string, int> notes)
    {
        for (var position = 0; position < passages.Count; position++)
        {
            var passage = passages[position];
            if (IsNote(passage))
                continue;
            foreach (var mark in passage.Marks.Where(mark => mark is { Kind: MarkKind.Note, Target: not null, Span.Length: > 0 } && mark.Span.End <= passage.Text.Length))
            {
                if (notes.TryGetValue(Bare(mark.Target!), out var note))
                    yield return (position, mark.Span, note);
            }
        }
    }

    private static string Bare(string label) => label.Trim(' ', '[', ']', '(', ')', '^', '.', ':');
}
