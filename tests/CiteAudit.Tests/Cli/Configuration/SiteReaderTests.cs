namespace CiteAudit.Tests.Cli.Configuration;

public sealed class SiteReaderTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/project/")]
    [InlineData("/a/b%20c/")]
    public void A_base_path_starts_and_ends_with_a_slash(string path) =>
        Assert.Equal(path, Configured.By($"site: {{ base-path: {path} }}").Site.BasePath);

    [Theory]
    [InlineData("project", "`base-path` must start and end with `/`. Write `/project/`.")]
    [InlineData("/project", "`base-path` must start and end with `/`. Write `/project/`.")]
    [InlineData("project/", "`base-path` must start and end with `/`. Write `/project/`.")]
    [InlineData("//", "`base-path` is no path of an address: `//`. Write folder names between single slashes, such as `/project/`.")]
    [InlineData("/a b/", "`base-path` is no path of an address: `/a b/`. Write folder names between single slashes, such as `/project/`.")]
    [InlineData("/a?b/", "`base-path` is no path of an address: `/a?b/`. Write folder names between single slashes, such as `/project/`.")]
    public void Another_base_path_is_a_problem(string path, string expected) =>
        Configured.Complains($"site: {{ base-path: \"{path}\" }}", "citeaudit.yml:1:20: " + expected);
}
