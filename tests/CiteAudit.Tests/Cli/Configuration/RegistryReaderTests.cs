namespace CiteAudit.Tests.Cli.Configuration;

public sealed class RegistryReaderTests
{
    [Theory]
    [InlineData("registries: { offline: false }", false)]
    [InlineData("registries: { offline: true }", true)]
    [InlineData("registries: {}", null)]
    public void Whether_registries_are_asked_is_decided_or_left_open(string yaml, bool? offline) =>
        Assert.Equal(offline, Configured.By(yaml).Registries.Offline);

    [Fact]
    public void Everything_about_registries_can_be_said()
    {
        var registries = Configured.By("""
            registries:
              offline: false
              answers: registries
              cache: .answers
              contact: someone@example.org
              keys: ../keys.txt
              confidential: false
              allow-titles: true
              mirrors:
                api.crossref.org: http://127.0.0.1:8080/crossref
              redirects:
                - data.medra.org
            """).Registries;

        Assert.Equal(("registries", ".answers", "../keys.txt"), (registries.Answers, registries.Cache, registries.Keys));
        Assert.Equal((false, true), (registries.Confidential, registries.AllowTitles));
        Assert.Equal(new Uri("http://127.0.0.1:8080/crossref"), Assert.Single(registries.Mirrors).Value);
        Assert.Equal(["data.medra.org"], registries.Redirects);
    }

    [Theory]
    [InlineData("ftp://mirror.example.org")]
    [InlineData("mirror.example.org")]
    [InlineData("https://user:password@mirror.example.org")]
    [InlineData("https://mirror.example.org/?key=1")]
    public void A_mirror_is_the_address_of_a_web_server(string address) => Configured.Complains(
        $"registries: {{ mirrors: {{ doi.org: \"{address}\" }} }}",
        $"citeaudit.yml:1:35: `doi.org` is no address of a web server: `{address}`. Write one such as `https://mirror.example.org`.");

    [Fact]
    public void A_mirror_stands_for_a_host() => Configured.Complains(
        "registries: { mirrors: { \"https://doi.org\": https://mirror.example.org } }",
        "citeaudit.yml:1:26: `https://doi.org` is not the name of a host. Write the host whose place is taken, such as `api.crossref.org`.");

    [Fact]
    public void A_redirect_leads_to_a_host() => Configured.Complains(
        "registries: { redirects: [\"https://data.example.org/\"] }",
        "citeaudit.yml:1:27: an item of `redirects` is not the name of a host: `https://data.example.org/`. Write it without scheme and path, such as `data.example.org`.");

    [Theory]
    [InlineData("someone@example.org")]
    [InlineData("first.last+audits@journal.example.ac.uk")]
    public void A_contact_is_an_address_that_can_be_written_to(string address) =>
        Assert.Equal(address, Configured.By($"registries: {{ contact: {address} }}").Registries.Contact);

    [Theory]
    [InlineData("someone")]
    [InlineData("someone@example")]
    [InlineData("@example.org")]
    [InlineData("a b@example.org")]
    [InlineData("a@b@example.org")]
    [InlineData("mailto:a@example.org")]
    [InlineData("a@example..org")]
    public void Another_contact_is_a_problem(string address) => Configured.Complains(
        $"registries: {{ contact: \"{address}\" }}",
        $"citeaudit.yml:1:24: `contact` is no e-mail address: `{address}`. Write one such as `name@example.org`.");
}
