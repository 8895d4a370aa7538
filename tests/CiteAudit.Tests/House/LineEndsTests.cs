namespace CiteAudit.Tests.House;

public sealed class LineEndsTests
{
    [Fact]
    public void Every_text_file_ends_its_lines_with_a_line_feed() =>
        Verdict.Clean(LineEnds.Violations(Repository.Files));

    [Theory]
    [InlineData("a\r\nb\n", "src/A.cs has carriage returns")]
    [InlineData("a\nb", "src/A.cs does not end with a line feed")]
    public void It_sees_another_end(string text, string violation) =>
        Assert.Equal(violation, Assert.Single(LineEnds.Violations([new SourceFile("src/A.cs", text)])));

    [Theory]
    [InlineData("corpus/manuscripts/a/manuscript.txt")]
    [InlineData("tests/CiteAudit.Tests/Publishing/Golden/index.html")]
    public void It_leaves_what_is_kept_as_it_came(string path) =>
        Assert.Empty(LineEnds.Violations([new SourceFile(path, "a")]));
}
