using CiteAudit.Model;
using CiteAudit.Reading.Latex.Citations;
using CiteAudit.Reading.Latex.Inline;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Reading.Latex.Blocks;

// The passages written so far and the one being written. Floats stand after the paragraph they interrupt, notes after the passage they hang on.
internal sealed class Page(TexText tex, CitationBook book)
{
    private const int MostNested = 100;

    private readonly Footnotes notes = new();
    private readonly Stack<(List<Passage> Passages, List<Passage> Floats, OpenPassage? Open)> suspended = new();
    private List<Passage> passages = [];
    private List<Passage> floats = [];
    private OpenPassage? open;

    public IReadOnlyList<Passage> Passages => passages;

    public OpenPassage Open(PassageKind kind, string? label = null, int level = 0)
    {
        var run = new RunText();
        return open = new OpenPassage(kind, run, new InlineWriter(tex, run, book, notes)) { Label = label, Level = level };
    }

    // The passage to write at a position into: the open one, or a new one of this kind.
    public OpenPassage At(int position, PassageKind kind)
    {
        var current = open ?? Open(kind);
        if (current.Run.Length == 0)
        {
            current.Location = tex.LocationOf(position);
            current.Run.At(current.Location);
        }

        return current;
    }

    public void Close()
    {
        if (open?.Close() is { } passage)
            passages.Add(passage);
        open = null;
        // Within a float, notes wait for the paragraph around it.
        while (suspended.Count == 0 && notes.TryTake(out var note))
            Write(PassageKind.Footnote, note.Span, note.Label);
        passages.AddRange(floats);
        floats = [];
    }

    // A passage of its own, whatever is being written around it.
    public Passage? Write(PassageKind kind, TextSpan span, string? label = null, int level = 0)
    {
        var run = new RunText();
        var location = tex.LocationOf(span.Start);
        run.At(location);
        new InlineWriter(tex, run, book, notes).Write(span);
        return Add(run.Passage(kind, location) is { } passage ? passage with { Label = label, Level = level } : null);
    }

    public Passage? Add(Passage? passage)
    {
        if (passage is not null)
            passages.Add(passage);
        return passage;
    }

    public string Plain(TextSpan span)
    {
        var run = new RunText();
        new InlineWriter(tex, run, book, notes).Write(span);
        return run.Passage(PassageKind.Paragraph, default)?.Text ?? "";
    }

    public Passage? Loose(TextSpan span)
    {
        var run = new RunText();
        new InlineWriter(tex, run, book, notes).Write(span);
        return run.Passage(PassageKind.Paragraph, default);
    }

    public bool Suspend()
    {
        if (suspended.Count >= MostNested)
            return false;
        suspended.Push((passages, floats, open));
        (passages, floats, open) = ([], [], null);
        return true;
    }

    public void Resume()
    {
        Close();
        if (!suspended.TryPop(out var before))
            return;

        var written = passages;
        (passages, floats, open) = before;
        if (open is null || open.Run.Length == 0)
            passages.AddRange(written);
        else
            floats.AddRange(written);
    }

    // What stands before \begin{document} is not printed, but for the notes to title and authors.
    public void Restart()
    {
        while (suspended.Count > 0)
            Resume();
        Close();
        passages.RemoveAll(passage => passage.Kind != PassageKind.Footnote);
    }
}
