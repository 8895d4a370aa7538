using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Tests.Reading.Pdf;

public sealed class PdfReaderTests
{
    [Fact]
    public void Columns_are_read_one_after_the_other_in_each_band()
    {
        var headings = InstalledPdftotext.Read("columns.pdf").Passages.Where(passage => passage.Kind == PassageKind.Heading).Select(passage => passage.Text);

        Assert.Equal(
            ["What rain gardens hold: fourteen gardens, two seasons and one spade", "1 Introduction", "2 Methods", "3 Results", "4 Discussion", "References"],
            headings);
    }

    [Fact]
    public void Entries_that_neither_indent_nor_gap_sets_apart_are_told_apart()
    {
        var entries = InstalledPdftotext.Read("entries.pdf").Passages.Where(passage => passage.Kind == PassageKind.ListItem).Select(passage => passage.Text).ToArray();

        Assert.Equal(["Adler,", "Birch,", "Castor,", "Dune,", "Elm,", "Fir,", "Gale,", "Heath,"], entries.Select(entry => entry.Split(' ')[0]));
        Assert.Equal("Castor, M., Dune, P., & Elm, R. (2009). What the wind carries over a Dune, and what it leaves behind in the grass. Coast and Grass, 44, 101–119. https://doi.org/10.1234/coast.44.101", entries[2]);
        Assert.Equal("Heath, U. (1999). Peat. Moor Press.", entries[^1]);
    }

    [Fact]
    public void The_largest_print_of_the_first_page_is_the_title()
    {
        var document = InstalledPdftotext.Read("columns.pdf");

        Assert.Equal("What rain gardens hold: fourteen gardens, two seasons and one spade", document.Title);
        Assert.StartsWith("Towns count on rain gardens without measuring them.", document.Abstract, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_runs_on_over_columns_without_the_hyphens_of_its_lines()
    {
        var paragraph = Assert.Single(InstalledPdftotext.Read("columns.pdf").Passages, passage => passage.Text.StartsWith("Rain gardens take up", StringComparison.Ordinal) && passage.Location.Page == 1);

        Assert.Equal(
            "Rain gardens take up the water that streets cannot hold, and towns have begun to count on them1. The first gardens were planted where nothing else would grow, beside car parks and along the walls of depots, and nobody measured what they held2.",
            paragraph.Text);
    }

    [Fact]
    public void Raised_numbers_are_marked()
    {
        var paragraph = InstalledPdftotext.Read("columns.pdf").Passages.First(passage => passage.Text.StartsWith("Measurements came later", StringComparison.Ordinal));

        Assert.Equal("1–3", Assert.Single(paragraph.Marks, mark => mark.Kind == MarkKind.Superscript).Span.In(paragraph.Text));
        Assert.Contains("first hour of a storm1–3, although", paragraph.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbered_entries_come_one_by_one()
    {
        var entries = InstalledPdftotext.Read("columns.pdf").Passages.Where(passage => passage.Kind == PassageKind.ListItem).ToList();

        Assert.Equal(["1.", "2.", "3.", "4.", "5."], entries.Select(entry => entry.Label));
        Assert.Equal("Quill, S., Tarn, O. and Birch, E. Silt and the ageing of planted basins. Imaginary Water Letters 4, 7-15 (2019). https://doi.org/10.5555/iwl.2019.4.7", entries[2].Text);
    }

    [Fact]
    public void A_caption_between_the_bands_is_a_caption() =>
        Assert.StartsWith("Figure 1. Gardens and soils", Assert.Single(InstalledPdftotext.Read("columns.pdf").Passages, passage => passage.Kind == PassageKind.Caption).Text, StringComparison.Ordinal);

    [Fact]
    public void Entries_without_numbers_are_told_by_where_their_lines_begin()
    {
        var entries = InstalledPdftotext.Read("single.pdf").Passages.Where(passage => passage.Kind == PassageKind.ListItem).Select(passage => passage.Text).ToList();

        Assert.Equal(5, entries.Count);
        Assert.Equal("Fern, L. A handbook of small infiltration works. Nowhere Press (1998).", entries[1]);
    }

    [Fact]
    public void Notes_at_the_foot_are_notes_and_their_numbers_lead_to_them()
    {
        var passages = InstalledPdftotext.Read("single.pdf").Passages;

        var note = passages.First(passage => passage.Kind == PassageKind.Footnote);
        var mark = passages.SelectMany(passage => passage.Marks).First(mark => mark.Kind == MarkKind.Note);
        Assert.Equal("1", note.Label);
        Assert.Equal("The older handbook means soil pits in fields; nobody seems to have tried it in a street before.", note.Text);
        Assert.Equal("1", mark.Target);
    }

    [Fact]
    public void A_passage_that_crosses_pages_knows_where_it_goes_on()
    {
        var crossing = InstalledPdftotext.Read("columns.pdf").Passages.First(passage => passage.Anchors.Count > 1);

        Assert.Equal(1, crossing.At(0).Page);
        Assert.Equal(2, crossing.At(crossing.Text.Length - 1).Page);
    }

    [Fact]
    public void A_locked_file_is_refused_with_what_to_do() =>
        Assert.Equal("locked.pdf: it is locked with a password. Save a copy without the password.", InstalledPdftotext.Refuse(InstalledPdftotext.File("locked.pdf")).ToString());

    [Theory]
    [InlineData("%PDF-1.7\nnothing of the kind")]
    [InlineData("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>\n")]
    public void A_damaged_file_is_refused(string content) =>
        Assert.Contains("Check that it opens in a PDF viewer", InstalledPdftotext.Refuse(new Source("torn.pdf", Encoding.ASCII.GetBytes(content))).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Pages_without_text_ask_for_text_recognition()
    {
        var scan = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\ntrailer << /Root 1 0 R >>\n";

        Assert.Contains("pictures of text", InstalledPdftotext.Refuse(new Source("scan.pdf", Encoding.ASCII.GetBytes(scan))).ToString(), StringComparison.Ordinal);
    }
}
