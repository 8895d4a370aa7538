using CiteAudit.Model;
using CiteAudit.Parsing;

namespace CiteAudit.Tests.Parsing.ReferenceLists;

public sealed class ReferenceListTests
{
    private const string First = "R. Moss, \"Rooms,\" *Acoustics*, vol. 3, pp. 1-9, 2020.";
    private const string Second = "P. Vale, \"Walls,\" *Acoustics*, vol. 4, pp. 2-8, 2021.";
    private const string Third = "T. Brook, \"Doors,\" *Acoustics*, vol. 5, pp. 3-7, 2022.";

    [Theory]
    [InlineData("References")]
    [InlineData("7. REFERENCES")]
    [InlineData("R E F E R E N C E S")]
    [InlineData("Literature cited")]
    [InlineData("Referências")]
    [InlineData("Références")]
    [InlineData("Literaturverzeichnis")]
    [InlineData("参考文献")]
    [InlineData("Литература")]
    public void It_is_found_by_its_heading(string heading)
    {
        var document = new Document("a", SourceFormat.PlainText, [Paragraph("Text."), new Passage(PassageKind.Heading, heading, default), Paragraph(First)]);

        Assert.Equal("r1", Assert.Single(ManuscriptParser.Parse(document).References).Key);
    }

    [Theory]
    [InlineData("[1] ", "[2] ", "[3] ")]
    [InlineData("1. ", "2. ", "3. ")]
    [InlineData("(1) ", "(2) ", "(3) ")]
    [InlineData("1) ", "2) ", "3) ")]
    [InlineData("①", "②", "③")]
    public void Labels_are_taken_off_whether_passages_are_apart_or_glued(string one, string two, string three)
    {
        var apart = Parse(Paragraph(one + First), Paragraph(two + Second), Paragraph(three + Third));
        var glued = Parse(Paragraph($"{one}{First} {two}{Second} {three}{Third}"));

        Assert.Equal<string>(["1", "2", "3"], [.. apart.References.Select(reference => reference.Label ?? "")]);
        Assert.Equal<string>([.. apart.References.Select(reference => reference.Raw)], [.. glued.References.Select(reference => reference.Raw)]);
    }

    [Fact]
    public void Labels_that_the_format_set_apart_count() =>
        Assert.Equal<string>(["1", "2"], [.. Parse(Item("[1]", First), Item("2.", Second)).References.Select(reference => reference.Key)]);

    [Fact]
    public void It_ends_at_a_heading_or_a_notice()
    {
        var parsed = Parse(Item("1.", First), Item("2.", Second), Paragraph("Disclaimer/Publisher's Note: In 2020 nobody vouched for anything."), Paragraph("[3] " + Third));

        Assert.Equal(2, parsed.References.Count);
    }

    [Fact]
    public void Odd_entries_among_others_are_entries_too()
    {
        var parsed = Parse(Paragraph(First), Paragraph("The Evening Post, see above"), Paragraph("The Morning Post, reference missing"), Paragraph("The Post, no date"), Paragraph(Second));

        Assert.Equal(5, parsed.References.Count);
    }

    [Fact]
    public void What_stands_behind_the_last_entry_without_any_sign_of_one_is_none()
    {
        var parsed = Parse(Item("", First), Item("", Second), Item("", Third), Item("", "The editors thank all readers."), Item("", "Handling editor: T. Moss"));

        Assert.Equal(3, parsed.References.Count);
    }

    [Fact]
    public void Notes_numbered_from_one_behind_a_list_without_numbers_are_no_entries() =>
        Assert.Equal(3, Parse(Paragraph(First), Paragraph(Second), Paragraph(Third), Item("[1]", "Moss, Rooms, 2020."), Item("[2]", "Vale, Walls, 2021.")).References.Count);

    [Fact]
    public void A_note_at_the_foot_of_the_page_is_passed_over() =>
        Assert.Equal(2, Parse(Paragraph(First), new Passage(PassageKind.Footnote, "Seen on 3 May 2020.", default) { Label = "1" }, Paragraph(Second)).References.Count);

    [Fact]
    public void A_bare_number_that_the_format_set_apart_is_a_label() =>
        Assert.Equal<string>(["4", "5"], [.. Parse(Item("4", First), Item("5", Second)).References.Select(reference => reference.Key)]);

    [Fact]
    public void It_is_found_by_its_shape_where_no_heading_stands()
    {
        var document = new Document("a", SourceFormat.PlainText, [Paragraph("Some text."), Paragraph("More text [2]."), Item("[1]", First), Item("[2]", Second), Item("[3]", Third)]);

        var manuscript = ManuscriptParser.Parse(document);

        Assert.Equal(3, manuscript.References.Count);
        Assert.Equal("2", Assert.Single(Assert.Single(manuscript.Citations).References));
    }

    [Fact]
    public void An_enumeration_is_no_list()
    {
        var document = new Document("a", SourceFormat.PlainText, [Paragraph("We ask:"), Item("1)", "What moves a viewer?"), Item("2)", "Which means are used?"), Item("3)", "Where are the limits in 2020?")]);

        Assert.Empty(ManuscriptParser.Parse(document).References);
    }

    [Fact]
    public void Repeated_and_missing_numbers_are_noted_and_keys_stay_apart()
    {
        var parsed = Parse(Item("[1]", First), Item("[1]", Second), Item("[4]", Third));

        Assert.Equal<string>(["1", "1-2", "4"], [.. parsed.References.Select(reference => reference.Key)]);
        Assert.Contains(parsed.Notes, note => note.Contains("same label", StringComparison.Ordinal));
        Assert.Contains(parsed.Notes, note => note.Contains("1 to 4", StringComparison.Ordinal));
    }

    [Fact]
    public void An_entry_cut_by_a_page_break_is_joined() =>
        Assert.Equal("R. Moss, \"Rooms of the house,\" Acoustics, vol. 3, 2020.", Assert.Single(Parse(Item("[1]", "R. Moss, \"Rooms of"), Paragraph("the house,\" Acoustics, vol. 3, 2020.")).References).Raw);

    [Fact]
    public void Structured_references_are_taken_as_they_are()
    {
        var reference = new Reference("moss", "Moss 2020", default);
        var document = new Document("a", SourceFormat.BibTex, []) { References = [reference] };

        Assert.Same(reference, Assert.Single(ManuscriptParser.Parse(document).References));
    }

    private static Manuscript Parse(params Passage[] list) =>
        ManuscriptParser.Parse(new Document("a", SourceFormat.PlainText, [Paragraph("Text."), new Passage(PassageKind.Heading, "References", default), .. list]));

    private static Passage Paragraph(string text) => new(PassageKind.Paragraph, text, default);

    private static Passage Item(string label, string text) => new(PassageKind.ListItem, text, default) { Label = label };
}
