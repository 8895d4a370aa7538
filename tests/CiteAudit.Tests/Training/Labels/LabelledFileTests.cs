using CiteAudit.Training.Labels.Data;
using CiteAudit.Training.Labels.Learning;

namespace CiteAudit.Tests.Training.Labels;

public sealed class LabelledFileTests
{
    [Fact]
    public void A_bracket_that_a_source_cut_off_is_given_back()
    {
        var read = LabelledFile.ReadLine("""{"id":"a-1","source":"gbt7714","segments":[["title","潮汐（上册"],["other","）. "],["container","Seas (North"],["other","), "],["date","2001"],["other",")"]]}""");

        Assert.Equal(["潮汐（上册）", ". ", "Seas (North)", ", ", "2001", ")"], read.Parts.Select(part => part.Text));
    }

    [Theory]
    [InlineData(". 见: ", true)]
    [InlineData("[M]//", true)]
    [InlineData(" (Hg.), ", true)]
    [InlineData("任继愈, ", false)]
    [InlineData(" 2001", false)]
    [InlineData(" translated by ", false)]
    public void What_may_name_somebody_is_no_lead_in(string text, bool expected) => Assert.Equal(expected, LeadIns.IsLeadIn(text));
}
