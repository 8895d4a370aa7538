using CiteAudit.Auditing;
using CiteAudit.Model;

namespace CiteAudit.Tests.Auditing.Rules.Identity;

public sealed class DoiSuffixContradictionTests
{
    private const string Printed = "E. Wang, \"Sand in rivers,\" Acta Imaginaria, vol. 28, 2018. https://doi.org/10.3969/j.issn.1674-4802.2009.01.008";

    private static readonly Reference Entry = new("1", Printed, new Location(10))
    {
        Label = "1",
        Container = "Acta Imaginaria",
        Doi = Doi.Parse("10.3969/j.issn.1674-4802.2009.01.008"),
    };

    private static readonly Resolution Resolution = new("1", Outcome.CouldNotCheck, "nobody was asked")
    {
        Anatomy = new DoiAnatomy("the Chinese form") { Comparisons = [new Comparison(FieldName.Year, "2018", "2009", Agreement.Different)] },
    };

    [Fact]
    public void A_year_that_the_doi_contradicts_is_found_with_both_years()
    {
        var finding = Assert.Single(Found(Entry, Resolution).Findings);

        Assert.Equal("The DOI of entry [1] does not fit it: it carries the year 2009, and the entry prints 2018.", finding.Message);
        Assert.Equal(["Entry [1]", "The year in the DOI"], finding.Evidence.Select(evidence => evidence.Heading));
    }

    [Fact]
    public void Two_contradictions_are_one_finding_and_weigh_more()
    {
        var both = Resolution with { Anatomy = Resolution.Anatomy! with { Comparisons = [.. Resolution.Anatomy.Comparisons, new Comparison(FieldName.Volume, "28", "9", Agreement.Different)] } };

        Assert.True(Assert.Single(Found(Entry, both).Findings).Confidence > Assert.Single(Found(Entry, Resolution).Findings).Confidence);
    }

    [Fact]
    public void The_journal_that_has_the_issn_is_named_with_who_says_so()
    {
        var named = Resolution with
        {
            Anatomy = new DoiAnatomy("the Chinese form")
            {
                Issn = Issn.Parse("1674-4802").Value,
                Journal = "Annals of Owls",
                JournalAnswer = new RegistryAnswer("OpenAlex", AnswerState.Held),
                Comparisons = [new Comparison(FieldName.Container, "Acta Imaginaria", "Annals of Owls", Agreement.Different)],
            },
        };

        var finding = Assert.Single(Found(Entry, named).Findings);

        Assert.Contains("its ISSN 1674-4802 is that of Annals of Owls, and the entry names “Acta Imaginaria”", finding.Message, StringComparison.Ordinal);
        Assert.Equal("OpenAlex", finding.Evidence[^1].Origin);
    }

    [Fact]
    public void A_record_that_agrees_with_the_entry_settles_it()
    {
        var record = Resolution with { Comparisons = [new Comparison(FieldName.Year, "2018", "2018", Agreement.Same)] };

        Assert.Empty(Found(Entry, record).Findings);
    }

    [Fact]
    public void What_the_entry_prints_elsewhere_is_no_contradiction() =>
        Assert.Empty(Found(Entry with { Raw = Printed.Replace("2018", "2018 (first 2009)", StringComparison.Ordinal) }, Resolution).Findings);

    [Fact]
    public void A_damaged_entry_is_left_to_a_person()
    {
        var audit = Found(Entry with { Damage = ["ends in the middle of a word"] }, Resolution);

        Assert.Empty(audit.Findings);
        Assert.Equal(["1"], Assert.Single(audit.Abstentions).Subjects);
    }

    private static Audit Found(Reference entry, Resolution resolution)
    {
        var manuscript = new Manuscript(new Document("paper.md", SourceFormat.Markdown, []), "Title", [entry], [], []);
        return new Auditor([.. RuleBook.Rules.Where(rule => rule.Info.Id == "CIT203")], AuditPolicy.Default).Audit(new Dossier(manuscript, [resolution], []));
    }
}
