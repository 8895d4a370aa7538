using CiteAudit.Model;
using CiteAudit.Resolving.Anatomy;

namespace CiteAudit.Tests.Resolving.Anatomy;

public sealed class AnatomyMatchTests
{
    [Theory]
    [InlineData("10.1080/03178471.2016.1169197", "2016", Agreement.Same)]
    [InlineData("10.1080/03178471.2016.1169197", "2017", Agreement.Close)]
    [InlineData("10.1080/03178471.2016.1169197", "2018", Agreement.Close)]
    [InlineData("10.1080/03178471.2016.1169197", "2019", Agreement.Different)]
    [InlineData("10.1080/03178471.2016.1169197", "2014", Agreement.Different)]
    [InlineData("10.1080/03178471.1978.1169197", "2009", Agreement.Close)]
    [InlineData("10.1080/03178478109378459", "1981", Agreement.Same)]
    [InlineData("10.1080/03178470008562612", "1800", Agreement.Same)]
    [InlineData("10.1080/03178479909378459", "2000", Agreement.Close)]
    [InlineData("10.1080/03178478109378459", "1990", Agreement.Different)]
    public void Years_may_lie_as_far_apart_as_acceptance_and_issue(string doi, string printed, Agreement agreement) =>
        Assert.Equal(agreement, Compare(doi, Entry.Of() with { Issued = PartialDate.Parse(printed) }, FieldName.Year));

    [Fact]
    public void Volume_issue_and_page_are_compared()
    {
        var reference = Entry.Of() with { Volume = "28", Issue = "2", Pages = PageRange.Parse("235-42") };

        Assert.Equal(Agreement.Same, Compare("10.1093/nar/28.1.235", reference, FieldName.Volume));
        Assert.Equal(Agreement.Different, Compare("10.1093/nar/28.1.235", reference, FieldName.Issue));
        Assert.Equal(Agreement.Same, Compare("10.1093/nar/28.1.235", reference, FieldName.Pages));
    }

    [Theory]
    [InlineData("Nucleic Acids Res.", Agreement.Same)]
    [InlineData("Annals of Gravel", Agreement.Different)]
    public void The_journal_of_a_known_code_is_compared(string printed, Agreement agreement) =>
        Assert.Equal(agreement, Compare("10.1093/nar/28.1.235", Entry.Of() with { Container = printed }, FieldName.Container));

    [Fact]
    public void Another_issn_says_nothing()
    {
        Assert.Equal(Agreement.Same, Compare("10.1080/03178471.2016.1169197", Entry.Of() with { Issn = Issn.Parse("0317-8471") }, FieldName.Issn));
        Assert.Null(Compare("10.1080/03178471.2016.1169197", Entry.Of() with { Issn = Issn.Parse("1050-124X") }, FieldName.Issn));
    }

    private static Agreement? Compare(string doi, Reference reference, FieldName field) =>
        DoiReader.Read(reference with { Doi = Doi.Parse(doi) })?.Comparisons.FirstOrDefault(comparison => comparison.Field == field)?.Agreement;
}
