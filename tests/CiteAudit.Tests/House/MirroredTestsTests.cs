namespace CiteAudit.Tests.House;

public sealed class MirroredTestsTests
{
    [Fact]
    public void Every_test_is_found_by_path() =>
        Verdict.Clean(MirroredTests.Violations(Repository.Files.Select(file => file.Path)));

    [Theory]
    [InlineData("tests/CiteAudit.Tests/Reading/Html/HtmlReaderTests.cs")]
    [InlineData("tests/CiteAudit.Tests/House/BansTests.cs")]
    [InlineData("tests/CiteAudit.Tests/Corpus/ManuscriptsTests.cs")]
    public void It_lets_a_test_in_its_folder_pass(string path) =>
        Assert.Empty(MirroredTests.Violations(["src/CiteAudit.Reading/A.cs", path]));

    [Theory]
    [InlineData("tests/CiteAudit.Tests/Readers/HtmlReaderTests.cs")]
    [InlineData("tests/CiteAudit.Tests/HtmlReaderTests.cs")]
    public void It_sees_a_test_that_is_elsewhere(string path) =>
        Assert.Equal($"{path} is not in the folder of a stage", Assert.Single(MirroredTests.Violations(["src/CiteAudit.Reading/A.cs", path])));
}
