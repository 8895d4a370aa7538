using DocumentFormat.OpenXml;

namespace CiteAudit.Reading.Docx.Runs;

// What a paragraph has gathered so far, and what hangs on it: notes that follow it, frames of text anchored in it.
internal sealed class OpenParagraph
{
    private readonly List<Piece> pieces = [];

    public IReadOnlyList<Piece> Pieces => pieces;

    public List<CiteAudit.Model.Passage> Notes { get; } = [];

    public List<OpenXmlElement> Frames { get; } = [];

    public bool InBibliography { get; set; }

    // A note's own mark, to cover what follows in the run.
    public Stretch? OwnMark { get; set; }

    public void Add(Piece piece)
    {
        if (piece.Text.Length > 0)
            pieces.Add(piece);
    }
}
