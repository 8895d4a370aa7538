using CiteAudit.Model;
using CiteAudit.Resolving.Matching;

namespace CiteAudit.Tests.Resolving.Matching;

public sealed class MatchTests
{
    private static readonly Work Recorded = new("Crossref", "10.1000/182")
    {
        Kind = WorkKind.Article,
        Titles = ["Silt transport in braided mountain rivers"],
        Authors = [new PersonName("Okafor", "Bola"), new PersonName("Lindqvist", "Maja")],
        Containers = ["Journal of Fluvial Science"],
        Volume = "12",
        Pages = "101-109",
        Dates = [new PartialDate(2014)],
    };

    [Fact]
    public void Another_title_by_other_authors_is_another_work() => Assert.True(Compare("Feeding habits of the grey heron", "Haugen, S.").IsAnotherWork);

    [Theory]
    [InlineData("Feeding habits of the grey heron", "Okafor, B.")]
    [InlineData("Silt transport in braided mountain rivers", "Haugen, S.")]
    [InlineData("Herons", "Haugen, S.")]
    public void One_disagreement_or_a_title_too_short_to_tell_is_not_enough(string title, string author) => Assert.False(Compare(title, author).IsAnotherWork);

    [Fact]
    public void What_the_page_says_word_for_word_is_not_held_against_the_entry()
    {
        var misread = Entry.Of("Vol 12 of proceedings edited later", "Haugen, S.") with { Raw = "B. Okafor and M. Lindqvist, Silt transport in braided mountain rivers. J. Fluv. Sci. 12 (2014)" };

        var match = Match.Of(misread, Recorded);

        Assert.False(match.IsAnotherWork);
        Assert.Empty(match.Differences);
    }

    [Fact]
    public void The_same_volume_and_pages_speak_for_the_record()
    {
        var placed = Entry.Of("Feeding habits of the grey heron", "Haugen, S.") with { Volume = "12", Pages = PageRange.Parse("101-109") };

        Assert.False(Match.Of(placed, Recorded).IsAnotherWork);
    }

    [Fact]
    public void Without_a_title_other_authors_need_two_other_places()
    {
        var untitled = Entry.Of(title: null, "Haugen, S.") with { Container = "Annals of Gravel" };

        Assert.False(Match.Of(untitled, Recorded).IsAnotherWork);
        Assert.True(Match.Of(untitled with { Volume = "77" }, Recorded).IsAnotherWork);
    }

    [Fact]
    public void An_issn_counts_for_the_record_and_never_against_it()
    {
        var work = Recorded with { Issns = [Issn.Parse("0317-8471").Value!.Value] };

        Assert.Equal(Agreement.Same, Match.Of(Entry.Of() with { Issn = Issn.Parse("0317-8471") }, work).On(FieldName.Issn));
        Assert.Null(Match.Of(Entry.Of() with { Issn = Issn.Parse("1050-124X") }, work).On(FieldName.Issn));
    }

    [Fact]
    public void The_likelihood_rises_with_every_field_that_agrees()
    {
        var title = Entry.Of("Silt transport in braided mountain rivers", "Okafor, B.", "Lindqvist, M.");
        var place = title with { Container = "J. Fluv. Sci.", Volume = "12" };
        var pages = place with { Pages = PageRange.Parse("101-109"), Issued = PartialDate.Parse("2014") };
        double[] scores = [Score.Of(Compare("Feeding habits of the grey heron", "Haugen, S.")), Score.Of(Match.Of(title, Recorded)), Score.Of(Match.Of(place, Recorded)), Score.Of(Match.Of(pages, Recorded))];

        Assert.Equal(scores.Order(), scores);
        Assert.True(scores[0] < 0.01 && scores[^1] > 0.99);
    }

    private static Match Compare(string title, string author) => Match.Of(Entry.Of(title, author), Recorded);
}
