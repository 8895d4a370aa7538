using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Davis", null, null, "Davis")]
    [InlineData("Davis", "A. P.", null, "Davis, A. P.")]
    [InlineData("King", "Martin Luther", "Jr.", "King, Martin Luther, Jr.")]
    [InlineData("King", "", "Jr.", "King, Jr.")]
    public void It_is_written_as_reference_lists_sort(string family, string? given, string? suffix, string expected) =>
        Assert.Equal(expected, new PersonName(family, given, suffix).ToString());

    [Fact]
    public void An_organisation_is_one_name()
    {
        var name = PersonName.Organisation("World Health Organization");

        Assert.True(name.IsOrganisation);
        Assert.Equal("World Health Organization", name.ToString());
    }
}
