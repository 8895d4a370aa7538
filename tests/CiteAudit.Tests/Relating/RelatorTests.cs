using CiteAudit.Model;
using CiteAudit.Relating;

namespace CiteAudit.Tests.Relating;

public sealed class RelatorTests
{
    private const string NoModel = "This version has no topic model: whether the work is about the claim is left to the reader.";

    [Fact]
    public void Shared_terms_come_from_sentence_section_and_title_in_the_order_of_the_works_title()
    {
        var manuscript = Paper("Viewers feel each emotion the films show.", section: "Narrative strategy", title: "Empathy in the media");

        var relation = Relate(manuscript, new Reference("a", "", new Location(1)) { Title = "Strategies of empathy: emotions in a medium", Container = "Film Studies" });

        Assert.Equal(["strategies", "empathy", "emotions", "film"], relation.SharedTerms);
        Assert.Equal((null, NoModel), (relation.Mismatch, relation.Abstention));
        Assert.Equal(("c1", "a"), (relation.CitationId, relation.ReferenceKey));
    }

    [Fact]
    public void The_record_goes_before_the_entry()
    {
        var work = new Work("Crossref", "10.1000/182") { Titles = ["Grey herons"], Containers = ["Birds"] };

        var relation = Relator.Relate(Paper("Herons are birds with empathy."), At(), Printed("Empathy"), work);

        Assert.Equal(["herons", "birds"], relation.SharedTerms);
    }

    [Fact]
    public void A_record_without_title_and_venue_leaves_the_entrys() =>
        Assert.Equal(["empathy"], Relator.Relate(Paper("Herons have empathy."), At(), Printed("Empathy"), new Work("Crossref", "10.1000/182")).SharedTerms);

    [Theory]
    [InlineData("The study of the 2020 results is a new approach.", "A study of the results of 2020: a new approach")]
    [InlineData("This is about widgets.", "Feeding habits of the grey heron")]
    public void Words_that_say_nothing_are_not_shared(string sentence, string title) => Assert.Empty(Relate(Paper(sentence), Printed(title)).SharedTerms);

    [Theory]
    [InlineData("People's needs", "On peoples' need", "peoples|need")]
    [InlineData("Several viruses", "A virus", "virus")]
    [InlineData("Public policies", "One policy", "policy")]
    [InlineData("Naïve readers of Böll", "The naive reader: Boll", "naive|reader|boll")]
    [InlineData("Empathy, empathy", "Empathy and empathy", "empathy")]
    [InlineData("The bus is crossing", "Crisis on the bus", "bus")]
    [InlineData("共情传播研究", "论共情与传播", "共情|传播")]
    public void Forms_of_a_word_meet(string sentence, string title, string shared) =>
        Assert.Equal(shared, string.Join('|', Relate(Paper(sentence), Printed(title)).SharedTerms));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Without_a_title_there_is_nothing_to_compare(string? title) =>
        Assert.Equal("The entry has no title to compare.", Relate(Paper("Herons have empathy."), Printed(title)).Abstention);

    [Fact]
    public void Scripts_that_differ_are_said_to_differ() =>
        Assert.Equal("Claim and title are in different scripts.", Relate(Paper("Herons have empathy."), Printed("论共情传播")).Abstention);

    [Fact]
    public void Of_titles_in_several_scripts_the_readable_one_is_taken()
    {
        var work = new Work("Crossref", "10.1000/182") { Titles = ["论共情传播", "On empathy"] };

        Assert.Equal(["empathy"], Relator.Relate(Paper("Herons have empathy."), At(), Printed("x"), work).SharedTerms);
    }

    [Fact]
    public void A_citation_outside_any_sentence_says_so() =>
        Assert.Equal("No sentence was found around the citation.", Relator.Relate(Paper("Herons."), At() with { ClaimId = "none" }, Printed("Herons"), work: null).Abstention);

    private static Relation Relate(Manuscript manuscript, Reference reference) => Relator.Relate(manuscript, At(), reference, work: null);

    private static Citation At() => new("c1", "[1]", ["1"], "s1", new Location(1));

    private static Reference Printed(string? title) => new("a", "as printed", new Location(1)) { Title = title };

    private static Manuscript Paper(string sentence, string? section = null, string title = "") =>
        new(new Document("paper", SourceFormat.PlainText, []), title, [], [new Claim("s1", sentence, new Location(1)) { Section = section }], [At()]);
}
