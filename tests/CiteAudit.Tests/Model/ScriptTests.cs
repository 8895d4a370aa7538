using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class ScriptTests
{
    [Theory]
    [InlineData("On empathy", "Latin")]
    [InlineData("О сочувствии", "Cyrillic")]
    [InlineData("论共情传播 in China's media: a big study 研究", "Latin")]
    [InlineData("论共情传播研究 (COVID)", "Han")]
    [InlineData("メディアの共感", "Han")]
    [InlineData("123 !", "")]
    [InlineData("", "")]
    public void It_is_that_of_most_letters(string text, string script) => Assert.Equal(script, Script.Of(text).Name);

    [Theory]
    [InlineData("On empathy", "论共情", true)]
    [InlineData("On empathy", "De empathie", false)]
    [InlineData("2020", "论共情", false)]
    public void Texts_differ_only_when_both_are_known(string one, string other, bool differ) => Assert.Equal(differ, Script.Differ(one, other));
}
