using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Reading.Pdf;

// The words of a line as text, with what is raised or lowered in it marked.
internal static class LineText
{
    // Raised figures are set at 55 to 70 per cent of the size of their line.
    private const double LargestScript = 0.8;
    private const double LeastShift = 0.06;
    // A space is at least a tenth of the letters' height (Poppler's own measure); figures raised behind a word stand a little off.
    private const double Space = 0.08;
    private const double SpaceBeforeScript = 0.22;

    public static Fragment? Of(IReadOnlyList<Word> words)
    {
        var full = FullSized(words);
        var text = new StringBuilder();
        var marks = new List<Mark>();
        for (var index = 0; index < words.Count; index++)
        {
            var word = words[index];
            var script = Script(word.Box, full);
            if (index > 0 && word.Box.Left - words[index - 1].Box.Right > full.Height * (script is MarkKind.Superscript ? SpaceBeforeScript : Space))
                text.Append(' ');
            var start = text.Length;
            text.Append(Clean(word.Text));
            if (script is { } kind)
                Add(marks, kind, start, text);
        }

        return text.Length == 0 ? null : new Fragment(full, text.ToString(), marks) { FirstWord = words[0].Box.Width };
    }

    // What a smaller box beside a line is to it.
    public static MarkKind? Script(Box box, Box line)
    {
        if (box.Height > line.Height * LargestScript)
            return null;

        var shift = (line.Middle - box.Middle) / line.Height;
        return shift > LeastShift ? MarkKind.Superscript : shift < -LeastShift ? MarkKind.Subscript : null;
    }

    private static void Add(List<Mark> marks, MarkKind kind, int start, StringBuilder text)
    {
        if (marks.Count > 0 && marks[^1].Kind == kind && marks[^1].Span.End == start)
            marks[^1] = new Mark(kind, TextSpan.Between(marks[^1].Span.Start, text.Length));
        else
            marks.Add(new Mark(kind, TextSpan.Between(start, text.Length)));
    }

    // The box of the words in the size that most of the line is set in.
    private static Box FullSized(IReadOnlyList<Word> words)
    {
        var size = words
            .GroupBy(word => Math.Round(word.Box.Height, 1))
            .MaxBy(group => (group.Sum(word => word.Text.Length), group.Key))!.Key;
        var box = words.First(word => Math.Abs(word.Box.Height - size) < 0.06).Box;
        return words.Aggregate(box, (whole, word) => whole with { Left = Math.Min(whole.Left, word.Box.Left), Right = Math.Max(whole.Right, word.Box.Right) });
    }

    private static string Clean(string word) =>
        word.Any(char.IsControl) ? string.Concat(word.Where(glyph => !char.IsControl(glyph))) : word;
}
