using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Reading.Runs;

// Gathers a passage from runs of text, as formats with a tree hold it: white space collapsed, marks kept over what they cover.
internal sealed class RunText
{
    private readonly StringBuilder text = new();
    private readonly List<Mark> marks = [];
    private readonly List<Anchor> anchors = [];
    private bool pendingSpace;

    public int Length => text.Length;

    public void Append(ReadOnlySpan<char> run)
    {
        foreach (var glyph in run)
        {
            if (char.IsWhiteSpace(glyph))
            {
                pendingSpace = text.Length > 0 && text[^1] != ' ';
                continue;
            }

            if (char.IsControl(glyph))
                continue;
            Settle();
            text.Append(glyph);
        }
    }

    // What is appended next comes from here; formats that know no lines have no use for it.
    public void At(Location location)
    {
        if (anchors.Count == 0 || anchors[^1].Location != location)
            anchors.Add(new Anchor(text.Length + (pendingSpace ? 1 : 0), location));
    }

    public void Marked(MarkKind kind, string? target, Action inside)
    {
        Settle();
        var start = text.Length;
        inside();
        // Space that a run starts with stands before what it marks.
        if (start < text.Length && text[start] == ' ')
            start++;
        if (text.Length > start)
            marks.Add(new Mark(kind, TextSpan.Between(start, text.Length), target));
    }

    // Null when nothing but white space was gathered.
    public Passage? Passage(PassageKind kind, Location location) => text.Length == 0
        ? null
        : new Passage(kind, text.ToString().TrimEnd(' '), location)
        {
            Marks = [.. marks.OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.Length).ThenBy(mark => mark.Kind)],
            Anchors = [.. anchors.Where(anchor => anchor.Offset < text.Length)],
        };

    private void Settle()
    {
        if (pendingSpace)
            text.Append(' ');
        pendingSpace = false;
    }
}
