using CiteAudit.Model;
using CiteAudit.Resolving;
using CiteAudit.Resolving.Matching;

namespace CiteAudit.Tests.Resolving.Matching;

public sealed class VerdictTests
{
    private static readonly Reference Article = Entry.Of("Silt transport in braided mountain rivers", "Okafor, B.") with
    {
        Kind = WorkKind.Article,
        Container = "Journal of Fluvial Science",
        Issued = PartialDate.Parse("2014"),
    };

    [Fact]
    public void Several_that_looked_and_found_nothing_do_not_confirm_an_article()
    {
        var resolution = Verdict.Of(Article, [NotHeld("Crossref"), NotHeld("OpenAlex")]);

        Assert.Equal(Outcome.NotConfirmed, resolution.Outcome);
        Assert.Equal("Crossref and OpenAlex say that they hold no such work.", resolution.Reason);
    }

    [Fact]
    public void One_that_looked_settles_nothing()
    {
        var resolution = Verdict.Of(Article, [NotHeld("Crossref"), RegistryReply.NotAsked("OpenAlex", "its budget is spent")]);

        Assert.Equal((Outcome.CouldNotCheck, "Only Crossref was asked for such a work."), (resolution.Outcome, resolution.Reason));
    }

    [Fact]
    public void One_that_failed_to_answer_settles_nothing()
    {
        var silent = new RegistryReply(new RegistryAnswer("PubMed", AnswerState.CouldNotAnswer, "it was out of order (status 500)")) { Searched = true };

        var resolution = Verdict.Of(Article, [NotHeld("Crossref"), NotHeld("OpenAlex"), silent]);

        Assert.Equal((Outcome.CouldNotCheck, "PubMed could not answer: it was out of order (status 500)."), (resolution.Outcome, resolution.Reason));
    }

    public static TheoryData<Reference, string> Unregistered => new()
    {
        { Article with { Kind = WorkKind.Thesis }, "theses are registered in part" },
        { Article with { Kind = WorkKind.Book }, "books are registered in part" },
        { Article with { Kind = WorkKind.WebPage }, "web pages and news are not registered" },
        { Article with { Kind = WorkKind.Film }, "films are not registered" },
        { Article with { Kind = WorkKind.Standard }, "standards and laws are hardly registered" },
        { Article with { Kind = WorkKind.Unknown }, "it is not known what kind of work it is" },
        { Article with { Issued = PartialDate.Parse("1974") }, "works from before 1990 are registered in part" },
        { Article with { Container = null }, "the entry names no journal, book or proceedings to look in" },
        { Article with { Container = "河流学报" }, "works in other scripts than Latin are registered in part" },
        { Article with { Container = "Chinese Journal of Rivers" }, "it stands in a national journal, which are registered in part" },
    };

    [Theory]
    [MemberData(nameof(Unregistered))]
    public void Works_that_registries_need_not_hold_are_not_held_against_the_entry(Reference reference, string why)
    {
        var resolution = Verdict.Of(reference, [NotHeld("Crossref"), NotHeld("OpenAlex")]);

        Assert.Equal((Outcome.CouldNotCheck, $"No registry that was asked holds such a work, which says little: {why}."), (resolution.Outcome, resolution.Reason));
    }

    [Fact]
    public void The_doi_is_read_whatever_registries_say() =>
        Assert.Equal(2014, Verdict.Of(Article with { Doi = Doi.Parse("10.1080/03178471.2014.900001") }, []).Anatomy?.Year);

    private static RegistryReply NotHeld(string registry) => new(new RegistryAnswer(registry, AnswerState.NotHeld)) { Searched = true };
}
