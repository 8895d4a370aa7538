using CiteAudit.Resolving.Matching;

namespace CiteAudit.Tests.Resolving.Matching;

public sealed class NumeralTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("007", "7")]
    [InlineData("xiv", "14")]
    [InlineData("i", "1")]
    [InlineData("xcix", "99")]
    [InlineData("c", null)]
    [InlineData("mix", null)]
    [InlineData("ivory", null)]
    [InlineData("12a", null)]
    [InlineData("", null)]
    public void Figures_are_read_and_words_are_not(string word, string? number) => Assert.Equal(number, Numeral.Of(word));
}
