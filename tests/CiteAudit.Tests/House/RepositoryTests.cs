namespace CiteAudit.Tests.House;

public sealed class RepositoryTests
{
    [Fact]
    public void Its_root_holds_the_solution() =>
        Assert.True(File.Exists(RepositoryRoot.File("CiteAudit.sln")));

    [Fact]
    public void Its_code_is_that_of_src() =>
        Assert.Contains(Repository.Code, file => file.Path is "src/CiteAudit.Cli/Program.cs");

    [Fact]
    public void Its_files_are_those_that_people_wrote()
    {
        var paths = Repository.Files.Select(file => file.Path).ToList();

        Assert.Contains(paths, path => path is ".editorconfig");
        Assert.Contains(paths, path => path is ".ci/run");
        Assert.DoesNotContain(paths, path => path.StartsWith(".artifacts/", StringComparison.Ordinal) || path.StartsWith(".git/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7", false)]
    [InlineData("a.dat", "a\0b", false)]
    [InlineData("a.txt", "a", true)]
    public void Text_is_told_from_what_is_not(string path, string content, bool isText) =>
        Assert.Equal(isText, SourceFile.IsText(path, System.Text.Encoding.UTF8.GetBytes(content)));
}
