namespace CiteAudit.Tests.House;

public sealed class TopLevelTests
{
    private static readonly string[] Whole = [".git", "CiteAudit.sln", "LICENSE", "README.md", "_site", "corpus", "site-templates", "src", "tests"];

    [Fact]
    public void It_is_what_it_should_be() =>
        Verdict.Clean(TopLevel.Violations(Directory.EnumerateFileSystemEntries(RepositoryRoot.Path).Select(path => Path.GetFileName(path))));

    [Fact]
    public void It_lets_the_whole_pass() =>
        Assert.Empty(TopLevel.Violations(Whole));

    [Fact]
    public void It_sees_what_does_not_belong() =>
        Assert.Equal("scripts does not belong at the top of the repository", Assert.Single(TopLevel.Violations([.. Whole, "scripts"])));

    [Fact]
    public void It_sees_what_is_missing() =>
        Assert.Equal("LICENSE is missing at the top of the repository", Assert.Single(TopLevel.Violations(Whole.Where(name => name is not "LICENSE"))));
}
