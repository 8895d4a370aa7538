using CiteAudit.Resolving.Matching;

namespace CiteAudit.Tests.Resolving.Matching;

public sealed class LettersTests
{
    [Theory]
    [InlineData("G\u00c3\u00b3mez", "Gómez")]
    [InlineData("patient\u00e2\u20ac\u2122s", "patient’s")]
    [InlineData("1990\u00e2\u20ac\u201c2000", "1990–2000")]
    [InlineData("Gómez", "Gómez")]
    [InlineData("São Âncora", "São Âncora")]
    [InlineData("naïve Ã", "naïve Ã")]
    [InlineData("新闻界", "新闻界")]
    [InlineData("", "")]
    public void Letters_read_in_the_wrong_code_are_put_right_and_others_left(string text, string mended) => Assert.Equal(mended, Letters.Undamaged(text));
}
