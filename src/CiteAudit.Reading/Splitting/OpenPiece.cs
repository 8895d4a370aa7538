using CiteAudit.Model;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Splitting;

// The piece that lines are being added to.
internal sealed class OpenPiece
{
    private const int DeepestLevel = 4;

    private List<SourceLine> lines = [];
    private PrintedLabel? label;
    private int level;

    public bool IsLabelled => label is not null;

    public void Begin(PrintedLabel printed, int indent, SourceLine rest)
    {
        label = printed;
        level = Math.Min(DeepestLevel, 1 + ((indent + 2) / 4));
        lines.Add(rest);
    }

    public void Add(SourceLine line) => lines.Add(line);

    public Piece? Close()
    {
        if (lines.Count == 0)
            return null;

        var kind = label is null ? PassageKind.Paragraph : label.IsNote ? PassageKind.Footnote : PassageKind.ListItem;
        var piece = new Piece(kind, kind == PassageKind.ListItem ? level : 0, label?.Text, lines);
        (lines, label) = ([], null);
        return piece;
    }
}
