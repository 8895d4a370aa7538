using CiteAudit.Model;
using CiteAudit.Resolving.Matching;

namespace CiteAudit.Tests.Resolving.Matching;

public sealed class TitleMatchTests
{
    [Theory]
    [InlineData("On big wisdom", "On Big Wisdom", Agreement.Same)]
    [InlineData("Micro-short dramas: a review", "Microshort dramas — a review", Agreement.Same)]
    [InlineData("Theorie der Hören", "Theorie der Horen", Agreement.Same)]
    [InlineData("Comparative toxicogenomics databse", "Comparative toxicogenomics database", Agreement.Close)]
    [InlineData("Trust in health care before the pandemic", "Trust in health care before the pandemic: a Norwegian survey of patients and staff", Agreement.Close)]
    [InlineData("Trust in health care before the pandemic: a survey", "Trust in health care before the pandemic", Agreement.Close)]
    [InlineData("A theory of widgets", "RETRACTED: A theory of widgets", Agreement.Same)]
    [InlineData("Studies of Gómez", "Studies of G\ufffdmez", Agreement.Same)]
    [InlineData("A theory of widgets", "A theory of widgets (Retracted article. See vol. 3, pg. 18, 2020)", Agreement.Same)]
    [InlineData("A theory of wid- gets and gad- gets", "A theory of widgets and gadgets", Agreement.Same)]
    [InlineData("Studies of G\u00c3\u00b3mez", "Studies of Gómez", Agreement.Same)]
    [InlineData("Thirst", "Thirst: a history of wells", Agreement.Close)]
    [InlineData("12 Trust in health care before the pandemic", "Trust in health care before the pandemic", Agreement.Close)]
    [InlineData("Trust", "Trust in health care", Agreement.Different)]
    [InlineData("Wells of the northern plain. Part 1", "Wells of the northern plain. Part 2", Agreement.Different)]
    [InlineData("Wells of the northern plain. Part 2", "Wells of the northern plain. Part II", Agreement.Close)]
    [InlineData("A theory of widgets", "Reply to: A theory of widgets", Agreement.Different)]
    [InlineData("Comment on a theory of widgets", "A theory of widgets", Agreement.Different)]
    [InlineData("Correction to: A theory of widgets", "Correction: A theory of widgets", Agreement.Close)]
    [InlineData("Feeding habits of the grey heron", "A theory of widgets", Agreement.Different)]
    public void Titles_agree_closely_or_not(string printed, string recorded, Agreement agreement) =>
        Assert.Equal(agreement, TitleMatch.Of(printed, [recorded])?.Comparison.Agreement);

    [Fact]
    public void The_likest_of_several_titles_counts()
    {
        var match = TitleMatch.Of("Über Widgets", ["On widgets: a study", "On widgets", "Über Widgets"]);

        Assert.Equal(new Comparison(FieldName.Title, "Über Widgets", "Über Widgets", Agreement.Same), match?.Comparison);
    }

    [Theory]
    [InlineData(null, "A theory of widgets")]
    [InlineData(" ", "A theory of widgets")]
    [InlineData("On empathic communication", "论共情传播")]
    [InlineData("The hands of the potter and the clay", "Las manos del alfarero y la arcilla")]
    public void What_cannot_be_compared_is_not(string? printed, string recorded) => Assert.Null(TitleMatch.Of(printed, [recorded]));

    [Fact]
    public void A_record_without_title_cannot_be_compared() => Assert.Null(TitleMatch.Of("A theory of widgets", []));

    [Theory]
    [InlineData("Measures of empathy transmission: Resonance and correction in reporting major public health events", "The measure of empathic communication: resonance and correction in reporting major public health events", false)]
    [InlineData("WHO ends the COVID-19 public health emergency", "On big wisdom", true)]
    public void A_reworded_title_does_not_clearly_disagree(string printed, string recorded, bool disagrees) =>
        Assert.Equal(disagrees, TitleMatch.Of(printed, [recorded])?.ClearlyDisagrees);

    [Fact]
    public void Endless_titles_cost_no_more_than_long_ones()
    {
        var endless = string.Concat(Enumerable.Repeat("ab ", 40_000));

        Assert.Equal(Agreement.Same, TitleMatch.Of(endless, [endless + "!"])?.Comparison.Agreement);
    }
}
