namespace CiteAudit.Tests.House;

public sealed class PackageListTests
{
    [Fact]
    public void Every_package_is_on_its_projects_list() =>
        Verdict.Clean(PackageList.Violations(Repository.Projects));

    [Theory]
    [InlineData("Model", "Markdig")]
    [InlineData("Parsing", "YamlDotNet")]
    [InlineData("Publishing", "Spectre.Console")]
    public void It_sees_a_package_that_is_not_on_the_list(string stage, string package) =>
        Assert.Equal(
            $"CiteAudit.{stage} uses {package}, which is not on its list",
            Assert.Single(PackageList.Violations([new ProjectFile($"src/CiteAudit.{stage}/CiteAudit.{stage}.csproj", [], [package], [])])));
}
