using CiteAudit.Model;
using CiteAudit.Parsing;
using static System.FormattableString;
using static CiteAudit.Tests.Reading.Docx.WordFile;

namespace CiteAudit.Tests.Reading.Docx.Links;

public sealed class PrintedListTests
{
    private const string ThirdEntry = "Adams B. Wings of the night. Feather Press; 2001.";

    [Fact]
    public void What_no_field_carries_is_read_from_the_list_beside_what_fields_state()
    {
        var cited = string.Concat(Enumerable.Range(1, 5).Select(number => Field(Invariant($$"""ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems":[{"id":{{number}},"itemData":{"id":{{number}},"type":"book","title":"The owls of valley number {{number}}" } }]}"""), Invariant($"[{number}]"))));
        var list = string.Concat(Enumerable.Range(1, 5).Select(number => Text(Invariant($"{number}. Petrov A. The owls of valley number {number}. Feather Press; 2001."))));

        var manuscript = ManuscriptParser.Parse(new WordFile(Paragraph(Run("Owls ") + cited) + Text("Kites fly [6].") + Text("References") + list + Text("6. " + ThirdEntry)).Read());

        Assert.Equal(["1", "2", "3", "4", "5", "6"], manuscript.References.Select(reference => reference.Label));
        Assert.Equal(ThirdEntry, manuscript.References[^1].Raw);
        Assert.Equal("6", Assert.Single(manuscript.Citations[^1].References));
    }

    [Fact]
    public void A_list_that_fields_state_in_full_is_not_read_twice() =>
        Assert.False(new WordFile(Paragraph(Run("Owls fly ") + CitedOwls.Zotero("[1,2]", 1, 2)) + Text("References") + Text("1. " + CitedOwls.PrintedFirst) + Text("2. " + CitedOwls.PrintedSecond)).Read().PrintsMore);

    [Fact]
    public void A_table_of_numbers_and_entries_is_a_list()
    {
        static string Row(string number, string entry) => $"<w:tr><w:tc>{Text(number)}</w:tc><w:tc>{Paragraph(Run(entry[..5]) + Run(entry[5..], "<w:i/>"))}</w:tc></w:tr>";
        var table = $"<w:tbl>{Row("No.", "Reference")}{Row("1.", CitedOwls.PrintedFirst)}{Row("2", CitedOwls.PrintedSecond)}{Row("[3]", ThirdEntry)}</w:tbl>";

        var manuscript = ManuscriptParser.Parse(new WordFile(Text("Owls fly [1–3].") + Text("References") + table).Read());

        Assert.Equal(["1", "2", "3"], manuscript.References.Select(reference => reference.Label));
        Assert.Equal(ThirdEntry, manuscript.References[2].Raw);
        Assert.Equal(["1", "2", "3"], Assert.Single(manuscript.Citations).References);
    }

    [Fact]
    public void Numbers_that_Word_counts_in_a_table_label_its_entries()
    {
        const string numbered = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
        static string Row(string entry) => $"<w:tr><w:tc>{numbered}</w:tc><w:tc>{Text(entry)}</w:tc></w:tr>";
        var file = new WordFile(Text("References") + $"<w:tbl>{Row(CitedOwls.PrintedFirst)}{Row(ThirdEntry)}</w:tbl>")
            .Numbering("<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>");

        Assert.Equal([("1.", CitedOwls.PrintedFirst), ("2.", ThirdEntry)], file.Read().Passages.Skip(1).Select(passage => (passage.Label, passage.Text)));
    }

    [Fact]
    public void A_table_elsewhere_stays_a_table() =>
        Assert.Equal(PassageKind.Table, new WordFile($"<w:tbl><w:tr><w:tc>{Text("1.")}</w:tc><w:tc>{Text("Barn 2001")}</w:tc></w:tr></w:tbl>").Read().Passages[0].Kind);

    [Theory]
    [InlineData("decimal", "1", "2")]
    [InlineData("lowerRoman", "r1", "r2")]
    public void Endnotes_that_are_the_reference_list_are_its_entries(string format, string first, string second)
    {
        static string Call(int id) => Invariant($"<w:r><w:endnoteReference w:id=\"{id}\"/></w:r>");
        var body = Paragraph(Run("Owls hear") + Call(2) + Run(" and fly") + Call(3) + Run(",") + Call(4) + Run(".")) + $"<w:sectPr><w:endnotePr><w:numFmt w:val=\"{format}\"/></w:endnotePr></w:sectPr>";

        var manuscript = ManuscriptParser.Parse(new WordFile(body).Endnotes(Note(2, CitedOwls.PrintedFirst) + Note(3, CitedOwls.PrintedSecond) + Note(4, ThirdEntry)).Read());

        Assert.Equal([CitedOwls.PrintedFirst, CitedOwls.PrintedSecond, ThirdEntry], manuscript.References.Select(reference => reference.Raw));
        Assert.Equal(2, manuscript.Citations.Count);
        Assert.Equal([first], manuscript.Citations[0].References);
        Assert.Equal(second, manuscript.Citations[1].References[0]);
    }

    [Fact]
    public void Endnotes_that_say_something_stay_notes()
    {
        var body = Paragraph(string.Concat(Enumerable.Range(2, 3).Select(id => Run("Owls hear") + Invariant($"<w:r><w:endnoteReference w:id=\"{id}\"/></w:r>"))));

        var passages = new WordFile(body).Endnotes(Note(2, "Not all of them.") + Note(3, "Kites do not.") + Note(4, "Since 2001 at least.")).Read().Passages;

        Assert.Equal(3, passages.Count(passage => passage.Kind is PassageKind.Endnote));
    }

    private static string Note(int id, string text) => Invariant($"<w:endnote w:id=\"{id}\">{Text(text)}</w:endnote>");
}
