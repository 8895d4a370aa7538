using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class GlyphsTests
{
    [Theory]
    [InlineData("１０．１０００／ＡＢＣ", "10.1000/ABC")]
    [InlineData("a\u00a0b\u2009c\u3000d\te\nf", "a b c d e f")]
    [InlineData("a‐b‑c‒d–e—f−g", "a-b-c-d-e-f-g")]
    [InlineData("soft\u00adhyphen\u200b\ufeff\u2060", "softhyphen")]
    [InlineData("bell\u0007\u007f", "bell")]
    [InlineData("完。", "完.")]
    [InlineData("１⁄２", "1/2")]
    [InlineData("naïve 😀", "naïve 😀")]
    public void Typesetting_is_undone(string text, string expected) => Assert.Equal(expected, Glyphs.Plain(text));

    [Fact]
    public void What_is_plain_stays_so() => Assert.All(
        Enumerable.Range(0, 0x10000).Select(code => ((char)code).ToString()),
        text => Assert.Equal(Glyphs.Plain(text), Glyphs.Plain(Glyphs.Plain(text))));
}
