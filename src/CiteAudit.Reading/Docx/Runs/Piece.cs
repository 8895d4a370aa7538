namespace CiteAudit.Reading.Docx.Runs;

// Text of one look, with what it is part of.
internal sealed record Piece(string Text, RunLook Look)
{
    public Stretch? Citation { get; init; }

    public Stretch? Note { get; init; }

    public Stretch? Link { get; init; }
}
