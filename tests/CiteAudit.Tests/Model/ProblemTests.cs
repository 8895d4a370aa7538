using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("Write `title`", "a.yml:1:1: unknown key `titel`. Write `title`.")]
    [InlineData("Did you mean `title`?", "a.yml:1:1: unknown key `titel`. Did you mean `title`?")]
    public void It_reads_as_one_line(string remedy, string expected) =>
        Assert.Equal(expected, new Problem("a.yml:1:1", "unknown key `titel`", remedy).ToString());
}
