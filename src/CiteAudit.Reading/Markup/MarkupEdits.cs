using CiteAudit.Model;

namespace CiteAudit.Reading.Markup;

// What the recognisers found in one text, in the coordinates of the text with its markup still in it.
internal sealed class MarkupEdits
{
    private readonly List<Edit> edits = [];
    private readonly List<Mark> marks = [];

    public IReadOnlyList<Edit> Edits => edits;

    public IReadOnlyList<Mark> Marks => marks;

    public void Remove(int start, int end) => edits.Add(new Edit(start, end - start));

    public void Replace(int start, int end, string replacement) => edits.Add(new Edit(start, end - start, replacement));

    public void Mark(MarkKind kind, int start, int end, string? target = null) =>
        marks.Add(new Mark(kind, TextSpan.Between(start, end), target));

    // Keeps the middle of a stretch, marked, and drops what stands on either side of it.
    public void Unwrap(MarkKind kind, int start, int innerStart, int innerEnd, int end, string? target = null)
    {
        Remove(start, innerStart);
        Mark(kind, innerStart, innerEnd, target);
        Remove(innerEnd, end);
    }
}
