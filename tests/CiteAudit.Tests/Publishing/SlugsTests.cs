using CiteAudit.Publishing;

namespace CiteAudit.Tests.Publishing;

public sealed class SlugsTests
{
    [Theory]
    [InlineData("paper.docx", "paper")]
    [InlineData("round-two/Müller & Sons (final).pdf", "round-two-muller-sons-final")]
    [InlineData("v1.2 final", "v1-2-final")]
    [InlineData("trailing dots...", "trailing-dots")]
    public void A_plain_name_gives_a_plain_slug(string name, string slug)
    {
        Assert.Equal(slug, Slugs.Of(name));
    }

    [Theory]
    [InlineData("con.txt", "con-")]
    [InlineData("LPT1", "lpt1-")]
    [InlineData("稿件.docx", "manuscript-")]
    [InlineData("", "manuscript-")]
    [InlineData("../..", "manuscript-")]
    public void A_name_that_cannot_stand_alone_carries_a_hash(string name, string start)
    {
        var slug = Slugs.Of(name);

        Assert.StartsWith(start, slug, StringComparison.Ordinal);
        Assert.Equal(start.Length + 8, slug.Length);
        Assert.True(Slugs.IsSlug(slug));
    }

    [Fact]
    public void Names_that_would_share_a_slug_get_their_own_in_any_order()
    {
        string[] names = ["a/Paper.docx", "a/paper.pdf", "A-paper", "other"];

        var slugs = Slugs.Of(names);

        Assert.Equal(4, slugs.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal("other", slugs["other"]);
        Assert.Equal(slugs, Slugs.Of(names.Reverse()));
    }

    [Fact]
    public void A_slug_is_never_too_long()
    {
        var slug = Slugs.Of(new string('x', 100_000));

        Assert.Equal(Slugs.MaximumLength, slug.Length);
        Assert.True(Slugs.IsSlug(slug));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("A")]
    [InlineData("nul")]
    [InlineData("")]
    public void What_leads_astray_is_no_slug(string text)
    {
        Assert.False(Slugs.IsSlug(text));
    }
}
