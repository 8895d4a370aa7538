using CiteAudit.Model;
using CiteAudit.Resolving.Matching;

namespace CiteAudit.Tests.Resolving.Matching;

public sealed class CandidatesTests
{
    private static readonly Reference Printed = Entry.Of("Silt transport in braided mountain rivers", "Okafor, B.", "Lindqvist, M.") with
    {
        Container = "J. Fluv. Sci.",
        Volume = "12",
        Pages = PageRange.Parse("101-9"),
        Issued = PartialDate.Parse("2014"),
    };

    private static readonly Work Meant = new("Crossref", "10.1000/meant")
    {
        Kind = WorkKind.Article,
        Titles = ["Silt Transport in Braided Mountain Rivers"],
        Authors = [new PersonName("Okafor", "Bola"), new PersonName("Lindqvist", "Maja")],
        Containers = ["Journal of Fluvial Science"],
        Dates = [new PartialDate(2013, 11), new PartialDate(2014)],
        Volume = "12",
        Pages = "101-109",
        Doi = Doi.Parse("10.1000/meant").Value,
    };

    private static readonly Work Other = Meant with
    {
        Id = "10.1000/other",
        Titles = ["Gravel bars and the floods that move them"],
        Pages = "300-312",
        Doi = Doi.Parse("10.1000/other").Value,
    };

    private static readonly Work Preprint = Meant with { Id = "10.1000/preprint", Kind = WorkKind.Preprint, Containers = [], Volume = null, Pages = null, Doi = null };

    [Fact]
    public void The_one_that_was_meant_is_chosen_wherever_it_stands()
    {
        Assert.Equal(Meant, Candidates.Choose(Printed, [Other, Meant]).Match?.Work);
        Assert.Equal(Meant, Candidates.Choose(Printed, [Meant, Other]).Match?.Work);
        Assert.Equal("Crossref's record of 10.1000/meant is the likest of 2 records.", Candidates.Choose(Printed, [Meant, Other]).Reason);
    }

    [Fact]
    public void Nothing_is_chosen_from_nothing() => Assert.Equal(new Choice(Match: null, 0, "No record was given."), Candidates.Choose(Printed, []));

    [Fact]
    public void Another_work_of_the_same_authors_in_the_same_volume_is_not_chosen()
    {
        var choice = Candidates.Choose(Printed, [Other]);

        Assert.Null(choice.Match);
        Assert.Equal("None of one record is like the entry in enough fields; the likest is 10.1000/other.", choice.Reason);
    }

    [Theory]
    [InlineData("Reply to: Silt transport in braided mountain rivers")]
    [InlineData("Correction: Silt Transport in Braided Mountain Rivers")]
    [InlineData("Comment on “Silt transport in braided mountain rivers”")]
    [InlineData("Silt transport in braided mountain rivers: Reply")]
    public void What_is_about_the_work_is_not_the_work(string title)
    {
        var choice = Candidates.Choose(Printed, [Meant with { Id = "10.1000/about", Titles = [title] }]);

        Assert.Null(choice.Match);
    }

    [Fact]
    public void A_copy_deposited_years_later_is_not_chosen_and_the_reason_is_said()
    {
        var choice = Candidates.Choose(Printed, [Preprint with { Dates = [new PartialDate(2019)] }]);

        Assert.Null(choice.Match);
        Assert.EndsWith("it is a preprint that is not dated before the entry.", choice.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_published_version_comes_before_its_preprint_unless_the_preprint_is_cited()
    {
        var bare = Printed with { Container = null, Volume = null, Pages = null };
        var ofPreprint = bare with { Container = "bioRxiv", Kind = WorkKind.Preprint };

        Assert.Equal(Meant, Candidates.Choose(bare, [Preprint, Meant]).Match?.Work);
        Assert.NotEqual(Other, Candidates.Choose(ofPreprint, [Preprint, Other]).Match?.Work);
        Assert.Equal(Preprint, Candidates.Choose(ofPreprint, [Preprint]).Match?.Work);
    }

    [Fact]
    public void Two_that_fit_equally_well_are_neither_chosen()
    {
        var choice = Candidates.Choose(Printed with { Container = null, Volume = null, Pages = null }, [Meant, Meant with { Id = "10.1000/twin", Doi = null }]);

        Assert.Null(choice.Match);
        Assert.Equal("10.1000/meant and 10.1000/twin fit the entry equally well.", choice.Reason);
    }

    [Fact]
    public void Two_registries_records_of_one_doi_are_one_work() =>
        Assert.Equal(Meant, Candidates.Choose(Printed, [Meant, Meant with { Registry = "OpenAlex", Id = "W1" }]).Match?.Work);

    [Fact]
    public void A_whole_issue_or_a_part_is_not_chosen()
    {
        var issue = new Work("Crossref", "10.1000/issue") { Titles = ["Silt transport in braided mountain rivers"], Dates = [new PartialDate(2014)], Volume = "12" };

        Assert.Null(Candidates.Choose(Printed, [issue]).Match);
    }

    [Fact]
    public void The_same_title_by_others_elsewhere_is_not_chosen()
    {
        var namesake = Meant with { Id = "10.1000/name", Authors = [new PersonName("Haugen", "Siri")], Containers = ["Annals of Gravel"], Volume = "3", Pages = "1-2", Dates = [new PartialDate(2001)] };

        Assert.Null(Candidates.Choose(Printed, [namesake]).Match);
    }
}
