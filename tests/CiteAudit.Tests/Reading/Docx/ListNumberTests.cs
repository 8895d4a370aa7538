using static System.FormattableString;
using static CiteAudit.Tests.Reading.Docx.WordFile;

namespace CiteAudit.Tests.Reading.Docx;

public sealed class ListNumberTests
{
    [Theory]
    [InlineData("decimal", "[%1]", 1, "[1] [2] [3]")]
    [InlineData("decimal", "%1.", 5, "5. 6. 7.")]
    [InlineData("lowerRoman", "(%1)", 3, "(iii) (iv) (v)")]
    [InlineData("upperLetter", "%1)", 26, "Z) AA) BB)")]
    [InlineData("decimalZero", "%1", 9, "09 10 11")]
    [InlineData("bullet", "", 1, "• • •")]
    public void The_label_is_what_Word_prints(string format, string text, int start, string labels)
    {
        var file = new WordFile(Item(1) + Item(1) + Item(1)).Numbering(Abstract(Level(0, format, text, start)) + Instance(1));

        Assert.Equal(labels, Labels(file));
    }

    [Fact]
    public void Lower_levels_start_again_under_each_upper_one()
    {
        var file = new WordFile(Item(1) + Item(1, 1) + Item(1, 1) + Item(1) + Item(1, 1)).Numbering(Abstract(Level(0, "upperRoman", "%1.") + Level(1, "decimal", "%1.%2")) + Instance(1));

        Assert.Equal("I. I.1 I.2 II. II.1", Labels(file));
    }

    [Fact]
    public void A_level_that_never_restarts_counts_on()
    {
        var file = new WordFile(Item(1) + Item(1, 1) + Item(1) + Item(1, 1)).Numbering(Abstract(Level(0, "decimal", "%1") + Level(1, "decimal", "%2", more: "<w:lvlRestart w:val=\"0\"/>")) + Instance(1));

        Assert.Equal("1 1 2 2", Labels(file));
    }

    [Fact]
    public void Lists_over_one_definition_count_on_unless_they_start_anew()
    {
        var file = new WordFile(Item(1) + Item(2) + Item(3) + Item(3) + Item(2)).Numbering(Abstract(Level(0, "decimal", "%1.")) + Instance(1) + Instance(2) + Instance(3, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"));

        Assert.Equal("1. 2. 1. 2. 3.", Labels(file));
    }

    [Fact]
    public void A_style_numbers_its_paragraphs_and_zero_takes_the_number_off()
    {
        var file = new WordFile(Styled("Ref", "a") + Styled("Ref", "b") + "<w:p><w:pPr><w:pStyle w:val=\"Ref\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>" + Run("c") + "</w:p>" + Styled("Ref", "d"))
            .Styles("<w:style w:type=\"paragraph\" w:styleId=\"Ref\"><w:name w:val=\"Entry\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .Numbering(Abstract(Level(0, "decimal", "[%1]")) + Instance(1));

        Assert.Equal("[1] [2]  [3]", Labels(file));
    }

    private static string Labels(WordFile file) => string.Join(' ', file.Read().Passages.Select(passage => passage.Label));

    private static string Item(int list, int level = 0) =>
        Invariant($"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{Run("Owls hear well.")}</w:p>");

    private static string Abstract(string levels) => $"<w:abstractNum w:abstractNumId=\"7\">{levels}</w:abstractNum>";

    private static string Level(int index, string format, string text, int start = 1, string more = "") =>
        Invariant($"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>");

    private static string Instance(int id, string more = "") => Invariant($"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"7\"/>{more}</w:num>");
}
