using CiteAudit.Parsing.Fields.Numbers;
using CiteAudit.Parsing.Fields.Titles;

namespace CiteAudit.Tests.Parsing.Fields;

public sealed class NormaliserTests
{
    [Theory]
    [InlineData("May 1993", "1993-05")]
    [InlineData("2008a", "2008")]
    [InlineData("1999/2000", "1999")]
    [InlineData("25/04/2013", "2013-04-25")]
    [InlineData("2010年5月", "2010-05")]
    [InlineData("15. März 1985", "1985-03-15")]
    [InlineData("in press", null)]
    public void A_date_is_read_as_far_as_it_is_known(string printed, string? date) =>
        Assert.Equal(date, DateText.Read(printed)?.Value?.ToString());

    [Theory]
    [InlineData("S. 12 ff.", "12")]
    [InlineData("pp. 155-9", "155-159")]
    [InlineData("p198-p201", "198-201")]
    [InlineData("24 p.", "24")]
    [InlineData("第93页", "93")]
    [InlineData("xi–xv", "xi-xv")]
    public void Pages_are_freed_of_the_words_around_them(string printed, string pages) =>
        Assert.Equal(pages, PagesText.Read(printed)?.Value?.ToString());

    [Theory]
    [InlineData("Vol. 12", "12")]
    [InlineData("4 1", "41")]
    [InlineData("n° 39", "39")]
    [InlineData("第15", "15")]
    public void A_number_is_freed_of_its_announcement(string printed, string number) =>
        Assert.Equal(number, NumberText.Read(printed));

    [Theory]
    [InlineData("On infor- mation [J]", "On information")]
    [InlineData("Long- and short-term memory", "Long- and short-term memory")]
    [InlineData("Owls [Internet]", "Owls")]
    public void A_title_is_whole(string printed, string title) =>
        Assert.Equal(title, TitleText.Read(printed));
}
