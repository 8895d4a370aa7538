using CiteAudit.Cli.Configuration;

namespace CiteAudit.Tests.Cli.Configuration;

public sealed class FileTextTests
{
    [Theory]
    [InlineData(new byte[] { 0xff, 0xfe, 0x73, 0x00 }, "a.yml:1:1: the file is not UTF-8 text. Save it as UTF-8.")]
    [InlineData(new byte[] { 0x23, 0x0a, 0x23, 0xe9, 0x0a }, "a.yml:2:2: the file is not UTF-8 text. Save it as UTF-8.")]
    [InlineData(new byte[] { 0x23, 0xc3 }, "a.yml:1:2: the file is not UTF-8 text. Save it as UTF-8.")]
    [InlineData(new byte[] { 0x23, 0x0a, 0x00, 0x7b }, "a.yml:2:1: there is a control character here. Take it out.")]
    [InlineData(new byte[] { 0x23, 0x1b }, "a.yml:1:2: there is a control character here. Take it out.")]
    public void Bytes_that_are_no_text_are_a_problem(byte[] bytes, string expected)
    {
        var problems = new ProblemList("a.yml");

        Assert.Null(FileText.Decode(bytes, problems));
        Assert.Equal([expected], problems.InOrder().Select(problem => problem.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_text() =>
        Assert.Equal("é", FileText.Decode([0xef, 0xbb, 0xbf, 0xc3, 0xa9], new ProblemList("a.yml")));
}
