namespace CiteAudit.Tests.House;

public sealed class CentralVersionsTests
{
    [Fact]
    public void No_project_names_the_version_of_a_package() =>
        Verdict.Clean(CentralVersions.Violations(Repository.Projects));

    [Theory]
    [InlineData("""<PackageReference Include="Markdig" Version="1.6.0" />""")]
    [InlineData("""<PackageReference Include="Markdig" VersionOverride="1.6.0" />""")]
    [InlineData("""<PackageReference Include="Markdig"><Version>1.6.0</Version></PackageReference>""")]
    public void It_sees_a_version_in_a_project_file(string reference) =>
        Assert.Equal(
            "src/A/A.csproj names the version of Markdig; name it in Directory.Packages.props",
            Assert.Single(CentralVersions.Violations([ProjectFile.Parse("src/A/A.csproj", $"<Project><ItemGroup>{reference}</ItemGroup></Project>")])));
}
