namespace CiteAudit.Tests.Parsing.Markers;

public sealed class BracketMarkersTests
{
    [Theory]
    [InlineData("Media matter [1].", "[1]", "1")]
    [InlineData("Media matter [4,5].", "[4,5]", "4 5")]
    [InlineData("Media matter [11-13].", "[11-13]", "11 12 13")]
    [InlineData("Media matter [11–13].", "[11–13]", "11 12 13")]
    [InlineData("Media matter [10, 26, 27].", "[10, 26, 27]", "10 26 27")]
    [InlineData("Media matter [1, 3–5; 9].", "[1, 3–5; 9]", "1 3 4 5 9")]
    [InlineData("Media matter [2]–[4].", "[2]–[4]", "2 3 4")]
    [InlineData("Media matter [7, pp. 5-9].", "[7, pp. 5-9]", "7")]
    [InlineData("They spread. [1]Zhao defined them.", "[1]", "1")]
    [InlineData("They speak of \"resonance.\"[23] Others do not.", "[23]", "23")]
    [InlineData("媒体很重要［3］。", "［3］", "3")]
    [InlineData("They lack vitamin C[3].", "[3]", "3")]
    [InlineData("As shown in [4,5], media matter.", "[4,5]", "4 5")]
    public void A_number_in_brackets_is_a_citation(string text, string marker, string labels)
    {
        var citation = Assert.Single(Numbered.Citing(text).Citations);

        Assert.Equal(marker, citation.Marker);
        Assert.Equal(labels, string.Join(' ', citation.References));
        Assert.Empty(citation.Unlinked);
    }

    [Theory]
    [InlineData("Values lie in [0, 1] throughout.")]
    [InlineData("Values lie in [0.5, 1.0] throughout.")]
    [InlineData("Values lie in [-1, 1] throughout.")]
    [InlineData("Values lie in the interval [1, 10] throughout.")]
    [InlineData("The ratio was high (95% CI [2, 9]).")]
    [InlineData("It holds for x ∈ [1, 5] alone.")]
    [InlineData("The year [2020] was odd.")]
    [InlineData("Read x[1] and then a_i[2] or x1[3].")]
    [InlineData("Set data [3] = 5 first.")]
    [InlineData("It was said that media [sic] matter.")]
    [InlineData("The sum runs to [100] = n over all terms.")]
    [InlineData("Follow ISO [9001] here.")]
    [InlineData("Page [13-11] is odd.")]
    [InlineData("Use `list[4]` for that.")]
    [InlineData("An empty pair [] and an open one [5")]
    public void Other_things_in_brackets_are_not(string text) =>
        Assert.Equal("[1] [2] [3]", string.Join(' ', Numbered.Citing([text, "One [1]. Two [2]. Three [3]."]).Citations.Select(citation => citation.Marker)));

    [Fact]
    public void A_number_just_beyond_the_list_is_a_citation_without_an_entry()
    {
        var citations = Numbered.Citing("One [1]. Two [2]. Three [3]. More [31].").Citations;

        Assert.Equal("31", Assert.Single(citations[^1].Unlinked));
        Assert.Empty(citations[^1].References);
    }

    [Fact]
    public void A_number_beyond_the_list_beside_a_formula_is_none() =>
        Assert.Equal(3, Numbered.Citing("One [1]. Two [2]. Three [3]. Here n ≤ k for [31] terms.").Citations.Count);

    [Fact]
    public void Tags_count_where_the_list_prints_them()
    {
        var manuscript = CiteAudit.Parsing.ManuscriptParser.Parse(PlainPassages.Of(
            "Typesetting is hard [Knu84], as [Foo] says.",
            "References",
            "[Knu84] D. E. Knuth, \"Literate programming,\" *The Computer Journal*, vol. 27, no. 2, pp. 97-111, 1984."));

        Assert.Equal("Knu84", Assert.Single(Assert.Single(manuscript.Citations).References));
    }

    [Fact]
    public void Markers_in_the_list_itself_cite_nothing() =>
        Assert.Empty(Numbered.Citing("No citation at all.").Citations);
}
