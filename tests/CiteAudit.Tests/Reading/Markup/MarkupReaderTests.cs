using CiteAudit.Model;

namespace CiteAudit.Tests.Reading.Markup;

public sealed class MarkupReaderTests
{
    [Theory]
    [InlineData("in *Journalism*, 2020", "in Journalism, 2020", MarkKind.Italic, "Journalism")]
    [InlineData("in _Journalism_, 2020", "in Journalism, 2020", MarkKind.Italic, "Journalism")]
    [InlineData("a **bold** word", "a bold word", MarkKind.Bold, "bold")]
    [InlineData("***both***", "both", MarkKind.Bold, "both")]
    [InlineData("anti-*Candida* drug", "anti-Candida drug", MarkKind.Italic, "Candida")]
    [InlineData("un*believ*able", "unbelievable", MarkKind.Italic, "believ")]
    [InlineData("Wang^{1,2*}, Kadir", "Wang1,2*, Kadir", MarkKind.Superscript, "1,2*")]
    [InlineData("as shown.^12 Then", "as shown.12 Then", MarkKind.Superscript, "12")]
    [InlineData("as shown^3-5,7", "as shown3-5,7", MarkKind.Superscript, "3-5,7")]
    [InlineData("Pandoc^[1]^ can", "Pandoc[1] can", MarkKind.Superscript, "[1]")]
    [InlineData("Pandoc<sup>1</sup> can", "Pandoc1 can", MarkKind.Superscript, "1")]
    [InlineData("CO~2~ levels", "CO2 levels", MarkKind.Subscript, "2")]
    [InlineData("at <https://a.org/b_c_d>.", "at https://a.org/b_c_d.", MarkKind.Link, "https://a.org/b_c_d")]
    [InlineData("see [the page](https://a.org \"A\").", "see the page.", MarkKind.Link, "the page")]
    [InlineData("see [[12](#page-3-1)]", "see [12]", MarkKind.Link, "12")]
    public void Light_markup_becomes_marks(string marked, string plain, MarkKind kind, string content)
    {
        foreach (var name in (string[])["a.txt", "a.md"])
        {
            var passage = Reads.Text(marked, name).Only();
            Assert.Equal(plain, passage.Text);
            Assert.Equal([content], passage.Marks(kind));
        }
    }

    [Theory]
    [InlineData("Chinnasamy*, Kadir*, and Hassim")]
    [InlineData("Wang¹*, Kadir²* and others")]
    [InlineData("Smith*1 and Jones*2 agree")]
    [InlineData("*p < 0.05; **p < 0.01")]
    [InlineData("3 * 4 * 5 is 60")]
    [InlineData("snake_case_name stays")]
    [InlineData("a power of 10^6 and ~5 or ~6")]
    [InlineData("where a < b and c > d")]
    [InlineData("as Davis [8](2020) says, and [9] too [11-13]")]
    [InlineData("AT&T; C:\\temp")]
    public void What_is_no_markup_stays_as_printed(string text)
    {
        Assert.Equal(text, Reads.Text(text).Only().Text);
        Assert.Equal(text, Reads.Markdown(text).Only().Text);
    }

    [Fact]
    public void Escapes_are_undone_in_the_text_and_in_the_address()
    {
        var passage = Reads.Text(@"[https://doi.org/10.1016/S2213-2600\(23\)00217-5](https://doi.org/10.1016/S2213-2600\(23\)00217-5) cost \$4 \& a\_b &amp; c").Only();

        Assert.Equal("https://doi.org/10.1016/S2213-2600(23)00217-5 cost $4 & a_b & c", passage.Text);
        Assert.Equal("https://doi.org/10.1016/S2213-2600(23)00217-5", Assert.Single(passage.Marks).Target);
    }
}
