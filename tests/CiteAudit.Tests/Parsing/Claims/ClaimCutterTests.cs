namespace CiteAudit.Tests.Parsing.Claims;

public sealed class ClaimCutterTests
{
    [Fact]
    public void Citations_in_one_sentence_share_its_claim()
    {
        var manuscript = Numbered.Citing("Zhang [15] found much, which helps [16-18]. Nobody cites this. Here is more [2].");

        Assert.Equal<string>(["s1", "s1", "s2"], [.. manuscript.Citations.Select(citation => citation.ClaimId)]);
        Assert.Equal<string>(["c1", "c2", "c3"], [.. manuscript.Citations.Select(citation => citation.Id)]);
    }

    [Fact]
    public void A_claim_knows_its_neighbours_and_its_section()
    {
        var claim = Assert.Single(Numbered.Citing(["2. Literature Review", "Before it. The claim [1]. After it."]).Claims);

        Assert.Equal(("Before it.", "The claim [1].", "After it.", "2. Literature Review"), (claim.Before, claim.Sentence, claim.After, claim.Section));
    }

    [Fact]
    public void A_claim_at_the_edge_has_no_neighbours()
    {
        var claim = Assert.Single(Numbered.Citing("The claim [1].").Claims);

        Assert.Null(claim.Before);
        Assert.Null(claim.After);
        Assert.Null(claim.Section);
    }
}
