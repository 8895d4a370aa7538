using CiteAudit.Resolving.Registries;

namespace CiteAudit.Tests.Resolving.Registries;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("Growth of <i>E. coli</i> in CO<sub>2</sub>", "Growth of E. coli in CO2")]
    [InlineData("A &lt;scp&gt;DC&lt;/scp&gt; converter", "A DC converter")]
    [InlineData("A &amp;lt;scp&amp;gt;DC&amp;lt;/scp&amp;gt; converter", "A DC converter")]
    [InlineData("Q&amp;A", "Q&A")]
    [InlineData("two\n      lines\u00a0here ", "two lines here")]
    [InlineData("p < 0.05 and q > 0.1", "p < 0.05 and q > 0.1")]
    [InlineData("a <b and c> d", "a <b and c> d")]
    [InlineData("of <mml:math xmlns:mml=\"http://x\" display='inline'><mml:mi>K</mml:mi></mml:math> decays", "of K decays")]
    [InlineData("<jats:title>Abstract</jats:title><jats:p>Text.</jats:p>", "Abstract Text.")]
    [InlineData("GÃ³mez and MÃ¼ller", "Gómez and Müller")]
    [InlineData("Ångström à »", "Ångström à »")]
    [InlineData("<<<<<", "<<<<<")]
    public void Markup_goes_and_text_stays(string deposited, string plain) => Assert.Equal(plain, Markup.Strip(deposited));

    [Fact]
    public void Hostile_text_costs_no_more_than_its_length()
    {
        foreach (var hostile in new[] { "<a ", "<a b=\"", "&lt;", "&amp;", "<!--", "\n ", "Ã" })
            Markup.Strip(string.Concat(Enumerable.Repeat(hostile, 100_000 / hostile.Length)));
    }
}
