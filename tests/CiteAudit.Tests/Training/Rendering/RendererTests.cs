using CiteAudit.Model;
using CiteAudit.Parsing.Segments;
using CiteAudit.Training.Rendering;

namespace CiteAudit.Tests.Training.Rendering;

public sealed class RendererTests
{
    private static readonly Facts Owls = new(
        "article",
        [new PersonName("Weber", "Lena Maria"), new PersonName("Ortiz", "J P"), new PersonName("Smith", "Jean-Paul")],
        [],
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = "Do owls dream?",
            ["container"] = "Journal of Owls",
            ["volume"] = "12",
            ["pages"] = "155-159",
            ["doi"] = "10.1234/owl.5",
        })
    {
        Issued = new PartialDate(2019, 5, 3),
        Accessed = new PartialDate(2020, 1, 2),
    };

    [Theory]
    [InlineData("apa-7", "Weber, L. M., Ortiz, J. P., & Smith, J.-P. (2019). Do owls dream? Journal of Owls, 12, 155–159. https://doi.org/10.1234/owl.5")]
    [InlineData("mla", "Weber, Lena M., et al. “Do owls dream?” Journal of Owls, vol. 12, 2019, pp. 155–9. doi:10.1234/owl.5.")]
    [InlineData("vancouver", "Weber LM, Ortiz JP, Smith JP. Do owls dream? Journal of Owls. 2019;12:155-9. doi: 10.1234/owl.5.")]
    [InlineData("aip", "L. M. Weber, J. P. Ortiz, and J.-P. Smith, Journal of Owls 12, 155–159 (2019).")]
    [InlineData("abnt", "WEBER, L. M.; ORTIZ, J. P.; SMITH, J.-P. Do owls dream? Journal of Owls, v. 12, p. 155-159, maio 2019.")]
    [InlineData("german", "Weber, Lena M./Ortiz, J P/Smith, Jean-Paul: Do owls dream? In: Journal of Owls, Bd. 12 (2019), S. 155-159.")]
    public void A_style_prints_an_article_as_its_handbook_says(string style, string expected) =>
        Assert.Equal(expected, string.Concat(Pieces(style, Owls).Select(piece => piece.Text)));

    [Fact]
    public void Values_are_labelled_and_what_stands_between_them_is_not()
    {
        var labelled = Pieces("apa-7", Owls).Where(piece => piece.Label is not SegmentLabel.Other).Select(piece => $"{piece.Label} {piece.Text}");

        Assert.Equal(
            ["Author Weber, L. M., Ortiz, J. P., & Smith, J.-P.", "Date 2019", "Title Do owls dream?", "Container Journal of Owls", "Volume 12", "Pages 155–159", "Doi 10.1234/owl.5"],
            labelled);
    }

    [Fact]
    public void Authors_left_out_are_announced_outside_of_the_names() =>
        Assert.Equal([new Piece(SegmentLabel.Author, "Weber, Lena M."), new Piece(SegmentLabel.Other, ", et al. “")], Pieces("mla", Owls).Take(2));

    [Fact]
    public void A_template_that_lacks_a_fact_it_needs_prints_nothing() =>
        Assert.Null(Renderer.Render(Style("apa-7"), Owls with { Kind = "book" }));

    [Fact]
    public void Every_style_names_fields_that_have_facts()
    {
        string[] known =
        [
            "authors", "editors", "directors", "year", "date", "accessed", "title", "container", "series", "series-number", "volume", "issue", "pages", "publisher",
            "place", "edition", "institution", "doi", "url", "arxiv", "arxiv-doi", "arxiv-url", "pmid", "number", "genre", "version",
            "arxiv-abs", "arxiv-bare", "patent", "standard", "translators", "part", "host-part", "host-number",
        ];
        var named = StyleFiles.All().SelectMany(style => style.Templates.Values).SelectMany(parts => parts.SelectMany(Fields)).Distinct(StringComparer.Ordinal);

        Assert.Empty(named.Except(known, StringComparer.Ordinal));
        Assert.True(StyleFiles.All().Count >= 40);
    }

    private static IEnumerable<string> Fields(TemplatePart part) =>
        part.Group is { } group ? group.SelectMany(Fields) : part.Field is { } field ? [field] : [];

    private static IReadOnlyList<Piece> Pieces(string style, Facts facts) => Renderer.Render(Style(style), facts)!;

    private static Style Style(string name) => StyleFiles.All().Single(style => string.Equals(style.Name, name, StringComparison.Ordinal));
}
