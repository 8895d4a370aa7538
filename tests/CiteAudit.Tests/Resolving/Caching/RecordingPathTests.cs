using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Tests.Resolving.Caching;

public sealed class RecordingPathTests
{
    [Theory]
    [InlineData("10.1186/s13643-024-02481-9", "10.1186/s13643-024-02481-9.json")]
    [InlineData("10.1016/S2213-2600(23)00217-5", "10.1016/s2213-2600(23)00217-5.json")]
    [InlineData("10.1002/(sici)1097-4571(1999)50:1<1::aid>3.0.co;2-x", "10.1002/(sici)1097-4571(1999)50%3A1%3C1%3A%3Aaid%3E3.0.co;2-x.json")]
    [InlineData("10.1000/a\"b|c?d*e%f#g&h", "10.1000/a%22b%7Cc%3Fd%2Ae%25f%23g%26h.json")]
    [InlineData("10.1000/é", "10.1000/%C3%A9.json")]
    [InlineData("10.1000/a./b", "10.1000/a%2E/b.json")]
    [InlineData("10.1000/../../b", "10.1000/.%2E/.%2E/b.json")]
    [InlineData("10.1000/a//b", "10.1000/a/%2F/b.json")]
    [InlineData("10.1000/con.x", "10.1000/%63on.x.json")]
    [InlineData("10.1000/conx", "10.1000/conx.json")]
    public void A_doi_becomes_a_name_every_system_can_hold(string doi, string path)
    {
        var escaped = Doi.Parse(doi).Value?.Escaped;

        Assert.Equal("crossref/works/" + path, RecordingPath.Of(new Request("crossref", "https://api.crossref.org", "/works/" + escaped)));
    }

    [Fact]
    public void A_query_is_part_of_the_name() =>
        Assert.Equal("crossref/works%3Frows=2.json", RecordingPath.Of(new Request("crossref", "", "/works?rows=2")));

    [Fact]
    public void Each_form_of_an_address_has_a_file_of_its_own() =>
        Assert.Equal(
            "doi.org/10.1000/182;accept=application%2Fvnd.citationstyles.csl+json.json",
            RecordingPath.Of(new Request("doi.org", "https://doi.org", "/10.1000/182") { Accept = "application/vnd.citationstyles.csl+json" }));

    [Fact]
    public void A_name_too_long_for_a_disk_is_cut_and_stays_the_only_one_of_its_kind()
    {
        string[] paths = [Of(new string('a', 300)), Of(new string('a', 301)), Of(string.Join("/", Enumerable.Repeat("b", 200))), Of(string.Join("/", Enumerable.Repeat("b", 201)))];

        Assert.Equal(4, paths.Distinct(StringComparer.Ordinal).Count());
        Assert.All(paths, path => Assert.True(path.Length < 200, path));
        Assert.All(paths.SelectMany(path => path.Split('/')), segment => Assert.True(segment.Length <= 110, segment));

        static string Of(string query) => RecordingPath.Of(new Request("crossref", "", "/works?query=" + query));
    }
}
