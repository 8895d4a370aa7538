using CiteAudit.Model;
using CiteAudit.Reading.Latex.Inline;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Reading.Latex.Blocks;

// A passage being written, and the writer that writes it.
internal sealed record OpenPassage(PassageKind Kind, RunText Run, InlineWriter Writer)
{
    public Location Location { get; set; }

    public string? Label { get; init; }

    public int Level { get; init; }

    public Passage? Close() => Run.Passage(Kind, Location) is { } passage ? passage with { Label = Label, Level = Level } : null;
}
