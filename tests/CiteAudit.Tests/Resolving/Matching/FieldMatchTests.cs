using CiteAudit.Model;
using CiteAudit.Resolving.Matching;

namespace CiteAudit.Tests.Resolving.Matching;

public sealed class FieldMatchTests
{
    [Theory]
    [InlineData("The Lancet Respiratory Medicine", "Lancet Respiratory Medicine", Agreement.Same)]
    [InlineData("Am J Infect Control", "American Journal of Infection Control", Agreement.Same)]
    [InlineData("Proc. Natl. Acad. Sci. U.S.A.", "Proceedings of the National Academy of Sciences", Agreement.Close)]
    [InlineData("Modern Commun", "Modern Communication", Agreement.Same)]
    [InlineData("J. Mol. Biol.", "Journal of Molecular Biology", Agreement.Same)]
    [InlineData("Dtsch. Ztg. Intl. Stud.", "Deutsche Zeitung International Studies", Agreement.Same)]
    [InlineData("Science", "Science (New York, N.Y.)", Agreement.Same)]
    [InlineData("Proc. CVPR", "2016 Conference on Vision (CVPR)", Agreement.Different)]
    [InlineData("CVPR", "2016 Conference on Vision (CVPR)", Agreement.Close)]
    [InlineData("Cell", "Clinical", Agreement.Different)]
    [InlineData("PNAS", "Proceedings of the National Academy of Sciences", Agreement.Close)]
    [InlineData("Modern Communication (Journal of Communication University of China)", "Modern Communication", Agreement.Same)]
    [InlineData("Mobile Infromation Systems", "Mobile Information Systems", Agreement.Close)]
    [InlineData("Press Circles", "Nucleic Acids Research", Agreement.Different)]
    [InlineData("Nature", "Science", Agreement.Different)]
    [InlineData("Journalism", "新闻界", null)]
    [InlineData(null, "Nature", null)]
    public void Containers_agree_in_full_abbreviated_or_as_initials(string? printed, string recorded, Agreement? agreement) =>
        Assert.Equal(agreement, ContainerMatch.Of(printed, [recorded])?.Agreement);

    [Fact]
    public void Any_name_of_the_container_will_do() =>
        Assert.Equal("J Widg", ContainerMatch.Of("J. Widg.", ["Annals of Everything", "J Widg"])?.Recorded);

    [Theory]
    [InlineData("2012", Agreement.Same)]
    [InlineData("2011", Agreement.Same)]
    [InlineData("2010", Agreement.Close)]
    [InlineData("2013", Agreement.Close)]
    [InlineData("2014", Agreement.Different)]
    [InlineData("in press", null)]
    public void A_year_may_be_that_of_any_date_the_record_carries(string printed, Agreement? agreement) =>
        Assert.Equal(agreement, YearMatch.Of(PartialDate.Parse(printed), [new PartialDate(2011, 8), new PartialDate(2012)])?.Agreement);

    [Theory]
    [InlineData("1984", 2010, WorkKind.Book, Agreement.Close)]
    [InlineData("2015", 2010, WorkKind.Book, Agreement.Different)]
    [InlineData("1984", 2010, WorkKind.Article, Agreement.Close)]
    [InlineData("1999", 2010, WorkKind.Article, Agreement.Different)]
    public void Books_come_out_again_and_old_volumes_go_online_late(string printed, int recorded, WorkKind kind, Agreement agreement) =>
        Assert.Equal(agreement, YearMatch.Of(PartialDate.Parse(printed), [new PartialDate(recorded)], kind)?.Agreement);

    [Theory]
    [InlineData("51", "51", Agreement.Same)]
    [InlineData("XII", "12", Agreement.Same)]
    [InlineData("S1", "1", Agreement.Close)]
    [InlineData("Spring", "2", null)]
    [InlineData("09", "9", Agreement.Same)]
    [InlineData("vol. 5", "5", Agreement.Same)]
    [InlineData("3/4", "3-4", Agreement.Same)]
    [InlineData("3", "3-4", Agreement.Close)]
    [InlineData("5", "6", Agreement.Different)]
    [InlineData("5", null, null)]
    [InlineData("-", "6", null)]
    public void Numbers_agree_whatever_stands_around_them(string printed, string? recorded, Agreement? agreement) =>
        Assert.Equal(agreement, NumberMatch.Of(FieldName.Volume, printed, recorded)?.Agreement);

    [Fact]
    public void An_issue_printed_in_the_volumes_place_is_close()
    {
        var work = new Work("Crossref", "10.1000/182") { Volume = "2020", Issue = "10" };

        Assert.Equal(Agreement.Close, Assert.Single(Match.Of(Entry.Of() with { Volume = "10" }, work).Comparisons).Agreement);
        Assert.Equal(Agreement.Different, Match.Of(Entry.Of() with { Volume = "10", Issue = "10" }, work).Comparisons[0].Agreement);
    }

    [Theory]
    [InlineData("642-654", "642-654", Agreement.Same)]
    [InlineData("642–54", "642-654", Agreement.Same)]
    [InlineData("D1257-D1262", "d1257", Agreement.Same)]
    [InlineData("642-650", "642-654", Agreement.Close)]
    [InlineData("645", "642-654", Agreement.Close)]
    [InlineData("1257", "e1257", Agreement.Close)]
    [InlineData("S12-S20", "12-20", Agreement.Close)]
    [InlineData("6274856", "1-8", null)]
    [InlineData("66", "1-14", null)]
    [InlineData("e0123456", "11-19", null)]
    [InlineData("588", "642-654", Agreement.Different)]
    [InlineData("11-19", "642-654", Agreement.Different)]
    [InlineData("9815089", "9815090", Agreement.Different)]
    [InlineData("nonsense", "642-654", null)]
    [InlineData("642-654", "n/a", null)]
    [InlineData("642-654", null, null)]
    public void Pages_agree_and_are_not_held_against_article_numbers(string printed, string? recorded, Agreement? agreement) =>
        Assert.Equal(agreement, PagesMatch.Of(PageRange.Parse(printed), recorded)?.Agreement);

    [Fact]
    public void Endless_volumes_and_names_cost_no_more_than_long_ones()
    {
        var endless = string.Join(' ', Enumerable.Range(1, 200_000));

        Assert.Equal(Agreement.Same, NumberMatch.Of(FieldName.Volume, endless, endless)?.Agreement);
        Assert.Equal(Agreement.Same, NameMatch.Of(NameKey.Of(PersonName.Organisation(endless)), NameKey.Of(PersonName.Organisation(endless))));
    }
}
