using CiteAudit.Publishing.Templating;

namespace CiteAudit.Tests.Publishing.Templating;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<a href='x'>&\"", "&lt;a href=&#39;x&#39;&gt;&amp;&quot;")]
    [InlineData("a\u202Eb\u2066c\u200Fd\u061Ce", "abcde")]
    [InlineData("a\u0000b\u001Fc\u007Fd\u0085e\uFFFEf\uFDD0g", "abcdefg")]
    [InlineData("two\nlines\tand 中文 and 😀", "two\nlines\tand 中文 and 😀")]
    public void Text_stays_text(string text, string html)
    {
        using var writer = new StringWriter();

        new HtmlText().Encode(text, writer);

        Assert.Equal(html, writer.ToString());
    }
}
