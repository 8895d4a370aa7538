using CiteAudit.Model;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Latex.Flattening;

// Text being flattened: a file, or what a macro stands for, which stands where the macro was used.
internal sealed class Feed(string text, Source? source, SourceText? lines, Location fixedLocation)
{
    public string Text { get; } = text;

    public Source? Source { get; } = source;

    public int Position { get; set; }

    // Known by this path to be open, so that a file does not include itself.
    public string? Path { get; init; }

    public bool AtEnd => Position >= Text.Length;

    public Location LocationOf(int offset) => lines is null ? fixedLocation : lines.LocationOf(offset) with { Path = Path };
}
