using static System.FormattableString;

namespace CiteAudit.Tests.House;

public sealed class FileBudgetTests
{
    [Fact]
    public void Files_are_short() =>
        Verdict.Clean(FileBudget.Violations(Repository.Code));

    [Theory]
    [InlineData("src/CiteAudit.Reading/A.cs", 300, 301)]
    [InlineData("src/CiteAudit.Auditing/Rules/Form/A.cs", 100, 101)]
    [InlineData("src/CiteAudit.Cli/Program.cs", 29, 30)]
    public void It_sees_a_file_that_is_too_long(string path, int allowed, int lines)
    {
        var others = Enumerable.Range(0, 40).Select(_ => Lines("src/A.cs", 10)).ToList();

        Assert.Empty(FileBudget.Violations([.. others, Lines(path, allowed)]));
        Assert.Equal(Invariant($"{path} has {lines} lines; at most {allowed} are allowed"), Assert.Single(FileBudget.Violations([.. others, Lines(path, lines)])));
    }

    [Fact]
    public void It_sees_that_most_files_are_too_long() =>
        Assert.Equal(
            "half of the files are longer than 60 lines: the median is 61",
            Assert.Single(FileBudget.Violations([Lines("src/A.cs", 10), Lines("src/B.cs", 61), Lines("src/C.cs", 61)])));

    [Fact]
    public void It_sees_too_many_longer_files()
    {
        var files = Enumerable.Range(1, 20).Select(number => Lines("src/A.cs", number > 18 ? 201 : 10));

        Assert.Equal(
            "more than one file in twenty is longer than 200 lines: the 95th percentile is 201",
            Assert.Single(FileBudget.Violations([.. files])));
    }

    private static SourceFile Lines(string path, int count) => new(path, string.Concat(Enumerable.Repeat("x\n", count)));
}
