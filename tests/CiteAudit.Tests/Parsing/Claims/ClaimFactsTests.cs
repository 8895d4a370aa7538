using CiteAudit.Model;

namespace CiteAudit.Tests.Parsing.Claims;

public sealed class ClaimFactsTests
{
    [Theory]
    [InlineData("A study by Wu and Wu [14] found that 58 % of 1,204 respondents slept badly.", "58 %|1,204 respondents")]
    [InlineData("Some 72 per cent agreed, and 12–15% did not (p < .05) [14].", "72 per cent|12–15%|p < .05")]
    [InlineData("The effect was small (OR = 1.32, n = 48) at 25 mg/kg and 3 °C [14].", "OR = 1.32|n = 48|25 mg/kg|3 °C")]
    [InlineData("It cost $4.5 million and 300 adult patients waited 12 weeks for it [14].", "$4.5 million|300 adult patients|12 weeks")]
    [InlineData("In 2019 studies began, and two of them failed by chapter 3 [14].", "")]
    [InlineData("See section 4.2 of part 7 [14].", "")]
    public void Figures_are_kept_as_printed(string sentence, string figures) => Assert.Equal(figures, string.Join('|', Claim(sentence).Statistics));

    [Theory]
    [InlineData("The World Health Organization advises against it [14].", "World Health Organization")]
    [InlineData("It was found at the University of Bern and by the European Commission [14].", "University of Bern|European Commission")]
    [InlineData("The director of the Royal Society and Oxford University Press agreed [14].", "Royal Society|Oxford University Press")]
    [InlineData("The United Nations Educational, Scientific and Cultural Organization counts them [14].", "United Nations Educational, Scientific and Cultural Organization")]
    [InlineData("The organization of rooms and the union of halls matter to Moss and Lee [14].", "")]
    public void Organisations_are_named(string sentence, string organisations) => Assert.Equal(organisations, string.Join('|', Claim(sentence).Organisations));

    [Theory]
    [InlineData("They call it “a room without any walls” and a “hall” [14].", "a room without any walls")]
    [InlineData("Man nennt es „einen Raum ohne Wände“ [14].", "einen Raum ohne Wände")]
    [InlineData("他们称之为“没有任何墙壁的房间”[14]。", "没有任何墙壁的房间")]
    [InlineData("They call it \"a room without any walls\" [14].", "a room without any walls")]
    [InlineData("The quotation “is never closed in this sentence [14].", "")]
    public void Quotations_of_three_words_are_kept(string sentence, string quotations) => Assert.Equal(quotations, string.Join('|', Claim(sentence).Quotations));

    [Fact]
    public void Names_and_years_beside_a_marker_are_kept()
    {
        var citation = Assert.Single(Numbered.Citing("Similarly, Wu and Lee (2019) [14] found that rooms echo.").Citations);

        Assert.Equal(["Wu", "Lee"], citation.NamedAuthors);
        Assert.Equal(2019, citation.NamedYear);
    }

    private static Claim Claim(string sentence) => Assert.Single(Numbered.Citing(sentence).Claims);
}
