using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Reading.Latex.Inline;

// Numbers notes as they are met, and keeps their texts until the passage they hang on is written.
internal sealed class Footnotes
{
    private readonly Queue<(string Label, TextSpan Span)> pending = new();
    private int last;

    public string Mark() => (++last).ToString(CultureInfo.InvariantCulture);

    // The text of the note whose mark was set last.
    public void Add(TextSpan span) => pending.Enqueue((Math.Max(1, last).ToString(CultureInfo.InvariantCulture), span));

    public bool TryTake(out (string Label, TextSpan Span) note) => pending.TryDequeue(out note);
}
