using System.Text;
using CiteAudit.Reading.Encodings;

namespace CiteAudit.Tests.Reading.Encodings;

public sealed class DeclaredEncodingTests
{
    [Theory]
    [InlineData("windows-1251", "<meta charset=\"windows-1251\">Сова")]
    [InlineData("shift_jis", "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>フクロウ")]
    [InlineData("utf-8", "<meta charset=\"windows-1251\">Сова")]
    public void The_encoding_a_file_names_is_used_unless_it_is_plainly_UTF8(string encoding, string text)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text);

        Assert.Equal(text, DeclaredEncoding.Decode(bytes));
    }
}
