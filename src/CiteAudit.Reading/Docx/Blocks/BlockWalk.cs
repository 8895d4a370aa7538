using CiteAudit.Model;
using CiteAudit.Reading.Docx.Citations;
using CiteAudit.Reading.Docx.Numbering;
using CiteAudit.Reading.Docx.Runs;
using CiteAudit.Reading.Docx.Styles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CiteAudit.Reading.Docx.Blocks;

// Goes through the blocks of a body, a cell or a frame: paragraphs, tables, and what only wraps them.
internal sealed class BlockWalk(Gathering gathering, StyleSheet styles, ListCounter counter, InlineWalk inline)
{
    private OpenParagraph? carried;
    private int paragraphs;
    private int tables;
    private int bibliographies;

    public void Walk(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
            Step(child);
    }

    public void Step(OpenXmlElement child)
    {
        switch (child)
        {
            case Paragraph paragraph:
                Paragraph(paragraph);
                break;
            case Table table:
                Table(table);
                break;
            case SdtBlock { SdtContentBlock: { } content } sdt:
                Control(sdt, content);
                break;
            case BookmarkStart { Name.Value: { } name }:
                gathering.Bookmark(name);
                break;
            case AlternateContent alternate when alternate.GetFirstChild<AlternateContentChoice>() is { } choice:
                Walk(choice);
                break;
            case CustomXmlBlock or InsertedRun or MoveToRun:
                Walk(child);
                break;
        }
    }

    private void Control(SdtBlock sdt, OpenXmlElement content)
    {
        if (sdt.SdtProperties?.GetFirstChild<SdtContentDocPartObject>()?.DocPartGallery?.Val?.Value is "Table of Contents")
            return;

        var listed = CitationFields.IsBibliography(sdt.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value) ? 1 : 0;
        bibliographies += listed;
        Walk(content);
        bibliographies -= listed;
    }

    private void Paragraph(Paragraph paragraph)
    {
        paragraphs++;
        var open = carried ?? new OpenParagraph();
        carried = null;
        open.InBibliography |= bibliographies > 0;
        inline.Walk(paragraph, open);
        // The end of the paragraph is deleted or moved away: it goes on with the next.
        if (paragraph.ParagraphProperties?.ParagraphMarkRunProperties is { } end && (end.GetFirstChild<Deleted>() is not null || end.GetFirstChild<MoveFrom>() is not null))
        {
            carried = open;
            return;
        }

        Close(open, paragraph.ParagraphProperties);
    }

    private void Close(OpenParagraph open, ParagraphProperties? properties)
    {
        var label = open.Pieces.Count > 0 || properties?.NumberingProperties is not null ? counter.Next(properties) : null;
        var style = styles.Paragraph(properties?.ParagraphStyleId?.Val?.Value);
        var outline = properties?.OutlineLevel?.Val?.Value;
        if (style.Role is not StyleRole.Contents && PieceText.Passage(open.Pieces, PassageKind.Paragraph, new Location(0, Path: FormattableString.Invariant($"paragraph {paragraphs}"))) is { } passage)
            gathering.Add(PassageForm.Of(passage, style, outline, label), style.Role, open.InBibliography || style.Role is StyleRole.Bibliography);
        Follow(open);
    }

    private void Follow(OpenParagraph open)
    {
        foreach (var note in open.Notes)
            gathering.Add(note, StyleRole.Body, inBibliography: false);
        foreach (var frame in open.Frames)
            Walk(frame);
    }

    private void Table(Table table)
    {
        tables++;
        var number = tables;
        var row = 0;
        foreach (var tableRow in Rows(table))
        {
            row++;
            if (tableRow.TableRowProperties?.GetFirstChild<Deleted>() is not null)
                continue;
            var cells = Cells(tableRow).ToList();
            // A frame of one cell is only a box around text.
            if (cells is [var only])
                Walk(only);
            else
                Row(cells, FormattableString.Invariant($"table {number}, row {row}"));
        }
    }

    private void Row(List<TableCell> cells, string path)
    {
        var open = new OpenParagraph();
        foreach (var cell in cells)
        {
            if (!ReferenceEquals(cell, cells[0]))
                open.Add(new Piece(" | ", default));
            foreach (var paragraph in cell.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors<TextBoxContent>().Any()))
            {
                paragraphs++;
                if (paragraph.ParagraphProperties?.NumberingProperties is not null && counter.Next(paragraph.ParagraphProperties) is { IsBullet: false } label)
                    open.Add(new Piece(label.Text + " ", default));
                inline.Walk(paragraph, open);
                open.Add(new Piece(" ", default));
            }
        }

        if (open.Pieces.Any(piece => piece.Text.AsSpan().ContainsAnyExcept(" |")) && PieceText.Passage(open.Pieces, PassageKind.Table, new Location(0, Path: path)) is { } passage)
            gathering.Add(passage, StyleRole.Body, inBibliography: false);
        Follow(open);
    }

    private static IEnumerable<TableRow> Rows(OpenXmlElement table) =>
        table.ChildElements.SelectMany(child => child switch
        {
            TableRow row => [row],
            SdtRow { SdtContentRow: { } content } => Rows(content),
            CustomXmlRow wrapper => Rows(wrapper),
            _ => Enumerable.Empty<TableRow>(),
        });

    private static IEnumerable<TableCell> Cells(OpenXmlElement row) =>
        row.ChildElements.SelectMany(child => child switch
        {
            TableCell cell when cell.TableCellProperties?.GetFirstChild<CellDeletion>() is null => [cell],
            SdtCell { SdtContentCell: { } content } => Cells(content),
            CustomXmlCell wrapper => Cells(wrapper),
            _ => Enumerable.Empty<TableCell>(),
        });
}
