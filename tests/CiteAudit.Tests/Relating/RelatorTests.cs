using CiteAudit.Model;
using CiteAudit.Relating;
using CiteAudit.Relating.Judging;

namespace CiteAudit.Tests.Relating;

public sealed class RelatorTests
{
    private const string NoTables = "No tables are built in.";

    [Fact]
    public void Shared_terms_come_from_sentence_section_and_title_in_the_order_of_the_works_title()
    {
        var manuscript = Paper("Viewers feel each emotion the films show.", section: "Narrative strategy", title: "Empathy in the media");

        var relation = Relate(manuscript, new Reference("a", "", new Location(1)) { Title = "Strategies of empathy: emotions in a medium", Container = "Film Studies" });

        Assert.Equal(["strategies", "empathy", "emotions", "film"], relation.SharedTerms);
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

    [Theory]
    [InlineData("Viewers feel empathy with people whom the news portray.", "Empathy in broadcast journalism", "Audience emotion and empathy in television news")]
    [InlineData("Wetland birds feed on small fish in shallow water.", "Herons of northern lakes", "Diet and foraging of the grey heron")]
    [InlineData("Patients with severe asthma were treated with inhaled steroids.", "Asthma care in adults", "Inhaled corticosteroids and lung function in asthma")]
    public void A_work_on_the_subject_fits(string sentence, string title, string cited)
    {
        Assert.SkipUnless(TopicModel.Shared is not null, NoTables);
        var relation = Relate(Paper(sentence, title: title), Printed(cited));

        Assert.Equal((RelationVerdict.Match, null), (relation.Verdict, relation.Abstention));
        Assert.InRange(relation.Mismatch!.Value, 0, 0.1);
    }

    [Theory]
    [InlineData("Viewers feel empathy with people whom the news portray.", "Empathy in broadcast journalism", "Gene expression in rat liver after exposure to cadmium chloride")]
    [InlineData("Wetland birds feed on small fish in shallow water.", "Herons of northern lakes", "Monetary policy and bank lending in the euro area")]
    [InlineData("Patients with severe asthma were treated with inhaled steroids.", "Asthma care in adults", "Dark matter halos of dwarf galaxies")]
    public void A_work_on_another_subject_is_said_to_be_one(string sentence, string title, string cited)
    {
        Assert.SkipUnless(TopicModel.Shared is not null, NoTables);
        var relation = Relate(Paper(sentence, title: title), Printed(cited));

        Assert.Equal((RelationVerdict.Mismatch, null), (relation.Verdict, relation.Abstention));
        Assert.InRange(relation.Mismatch!.Value, 0.5, 1);
        Assert.Contains("They share no terms.", relation.Signals);
    }

    [Fact]
    public void Both_sides_are_said_to_be_about_something_in_words()
    {
        Assert.SkipUnless(TopicModel.Shared is not null, NoTables);
        var relation = Relate(Paper("Galaxies rotate faster than their stars explain.", title: "Dark matter in galaxies"), Printed("Bank lending and monetary policy"));

        Assert.Equal("Astronomy and Astrophysics", relation.ClaimTopics[0].Topic);
        Assert.StartsWith("The sentence is about ", relation.Signals[0], StringComparison.Ordinal);
        Assert.Contains("(Astronomy and Astrophysics)", relation.Signals[0], StringComparison.Ordinal);
        Assert.Contains("monetary", relation.Signals[1], StringComparison.Ordinal);
        Assert.All(relation.ClaimTopics.Concat(relation.WorkTopics), topic => Assert.InRange(topic.Share, 0, 1));
    }

    [Theory]
    [InlineData("Means of research may be cited anywhere, and so no flag", "Viewers' answers were analysed with the statistical software package, version 4.", "mixed models software package for regression")]
    public void Means_of_research_are_not_flagged(string title, string sentence, string cited) =>
        Assert.NotEqual(RelationVerdict.Mismatch, Relate(Paper(sentence, title: title), Printed(cited)).Verdict);

    [Theory]
    [InlineData("Viewers feel empathy with people whom the news portray.", "Annual report", "The title has too few telling words to know its subject by.")]
    [InlineData("Viewers feel empathy with people whom the news portray.", "Zkqv brmpf xllq wrtz mnbv", "Most words of the title are unknown here.")]
    [InlineData("See also.", "Gene expression in rat liver", "The sentence has too few telling words to know its subject by.")]
    [InlineData("Viewers feel empathy with people whom the news portray.", "Die Wirkung der Nachrichten auf das Publikum und die Gesellschaft", "Only English can be judged so far.")]
    [InlineData("共情传播研究是媒体研究的重点。", "论共情与传播", "Only English can be judged so far.")]
    public void What_cannot_be_judged_abstains_with_its_reason(string sentence, string title, string reason)
    {
        Assert.SkipUnless(TopicModel.Shared is not null, NoTables);
        var relation = Relate(Paper(sentence), Printed(title));

        Assert.Equal((RelationVerdict.Unsure, null, reason), (relation.Verdict, relation.Mismatch, relation.Abstention));
    }

    [Fact]
    public void The_same_pair_gives_the_same_relation() =>
        Assert.Equivalent(
            Relate(Paper("Viewers feel empathy."), Printed("Bank lending and monetary policy")),
            Relate(Paper("Viewers feel empathy."), Printed("Bank lending and monetary policy")),
            strict: true);

    [Fact]
    public void Texts_without_measure_are_related_in_time()
    {
        var endless = string.Concat(Enumerable.Repeat("empathy\u0301 \ud800 \0 \u202e x9 ", 50_000));

        var relation = Relate(Paper(endless, section: endless, title: endless), Printed(endless));

        Assert.NotEqual(RelationVerdict.Mismatch, relation.Verdict);
    }

    private static Relation Relate(Manuscript manuscript, Reference reference) => Relator.Relate(manuscript, At(), reference, work: null);

    private static Citation At() => new("c1", "[1]", ["1"], "s1", new Location(1));

    private static Reference Printed(string? title) => new("a", "as printed", new Location(1)) { Title = title };

    private static Manuscript Paper(string sentence, string? section = null, string title = "") =>
        new(new Document("paper", SourceFormat.PlainText, []), title, [], [new Claim("s1", sentence, new Location(1)) { Section = section }], [At()]);
}
