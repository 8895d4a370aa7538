using CiteAudit.Cli.Configuration;
using CiteAudit.Model;

namespace CiteAudit.Tests.Cli.Configuration;

public sealed class ConfigurationFileTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("citeaudit").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void It_is_found_beside_the_manuscript()
    {
        var file = Write("papers/citeaudit.yml", "");

        Assert.Equal(file, ConfigurationFile.Find(Write("papers/paper.md", "")).Path);
    }

    [Fact]
    public void It_is_found_in_the_folder_audited()
    {
        var file = Write("papers/citeaudit.yaml", "");

        Assert.Equal(file, ConfigurationFile.Find(Path.Combine(root, "papers")).Path);
    }

    [Fact]
    public void The_nearest_above_counts()
    {
        Write("citeaudit.yml", "");
        var file = Write("a/citeaudit.yml", "");

        Assert.Equal(file, ConfigurationFile.Find(Write("a/b/c/paper.md", "")).Path);
    }

    [Fact]
    public void Two_in_one_folder_are_a_problem()
    {
        Write("a/citeaudit.yml", "");
        Write("a/citeaudit.yaml", "");

        var found = ConfigurationFile.Find(Path.Combine(root, "a"));

        Assert.Null(found.Path);
        Assert.Equal($"{Path.Combine(root, "a")}: both citeaudit.yml and citeaudit.yaml are here. Keep one of them.", found.Problem?.ToString());
        Assert.Equal(found.Problem, Assert.Single(ConfigurationFile.FindAndRead(Path.Combine(root, "a"), Configured.Rules).Problems));
    }

    [Fact]
    public void A_folder_of_its_name_is_not_it()
    {
        var file = Write("citeaudit.yml", "");
        Directory.CreateDirectory(Path.Combine(root, "a", "citeaudit.yml"));

        Assert.Equal(file, ConfigurationFile.Find(Path.Combine(root, "a")).Path);
    }

    [Fact]
    public void What_is_found_is_read()
    {
        var file = Write("citeaudit.yml", "fail-on: error");

        var settings = ConfigurationFile.FindAndRead(Write("a/paper.md", ""), Configured.Rules).Settings;

        Assert.Equal((Severity.Error, file), (settings?.FailOn, settings?.File));
    }

    [Fact]
    public void A_problem_names_the_file_as_it_was_given()
    {
        var file = Write("other.yml", "\nfail-on: eror");

        Assert.Equal([$"{file}:2:10: `fail-on` cannot be `eror`. Did you mean `error`?"], Complaints(file), StringComparer.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem()
    {
        var file = Path.Combine(root, "no", "citeaudit.yml");

        Assert.Equal([$"{file}: there is no such file. Correct the path."], Complaints(file), StringComparer.Ordinal);
    }

    [Fact]
    public void A_folder_given_as_the_file_is_a_problem() =>
        Assert.Equal([$"{root}: there is no such file. Correct the path."], Complaints(root), StringComparer.Ordinal);

    [Fact]
    public void A_file_of_more_than_a_megabyte_is_a_problem()
    {
        var file = Write("citeaudit.yml", new string('#', (1024 * 1024) + 1));

        Assert.Equal([$"{file}: the file is larger than 1 MB. Name the right file; settings are a page at most."], Complaints(file), StringComparer.Ordinal);
    }

    [Fact]
    public void A_file_of_a_megabyte_is_read()
    {
        var file = Write("citeaudit.yml", new string('#', 1024 * 1024));

        Assert.Empty(Complaints(file));
    }

    private static IEnumerable<string> Complaints(string file) =>
        ConfigurationFile.Read(file, Configured.Rules).Problems.Select(problem => problem.ToString());

    private string Write(string name, string text)
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
