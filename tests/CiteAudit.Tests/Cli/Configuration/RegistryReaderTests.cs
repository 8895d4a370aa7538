namespace CiteAudit.Tests.Cli.Configuration;

public sealed class RegistryReaderTests
{
    [Fact]
    public void Asking_over_the_network_is_refused() => Configured.Complains(
        "registries:\n  offline: false",
        "citeaudit.yml:2:12: this version asks no registry over the network. Write `offline: true` or leave the line out.");

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
