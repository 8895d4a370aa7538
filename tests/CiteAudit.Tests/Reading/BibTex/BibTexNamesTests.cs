using CiteAudit.Model;
using CiteAudit.Reading.BibTex;

namespace CiteAudit.Tests.Reading.BibTex;

public sealed class BibTexNamesTests
{
    [Theory]
    [InlineData("Anna Petrov", "Petrov, Anna")]
    [InlineData("Petrov, Anna", "Petrov, Anna")]
    [InlineData("Ludwig van der Beek", "van der Beek, Ludwig")]
    [InlineData("van der Beek, Ludwig", "van der Beek, Ludwig")]
    [InlineData("King, Jr, Martin Luther", "King, Martin Luther, Jr")]
    [InlineData("{\\'E}douard {Garcia Lorca}", "Garcia Lorca, Édouard")]
    [InlineData("family=Brauw, given=Alan, prefix=de, useprefix=false", "de Brauw, Alan")]
    [InlineData("Plato", "Plato")]
    [InlineData("王小明", "王, 小明")]
    [InlineData("欧阳修", "欧阳, 修")]
    [InlineData("A~B Smith", "Smith, A B")]
    public void A_name_is_told_apart_into_its_parts(string written, string name) =>
        Assert.Equal(name, Assert.Single(BibTexNames.Read(written).Names).ToString());

    [Fact]
    public void Names_are_parted_by_and_outside_of_braces()
    {
        var (names, more) = BibTexNames.Read("Petrov, Anna and\n {Owls and Mice Society} AND others");

        Assert.Equal([new PersonName("Petrov", "Anna"), PersonName.Organisation("Owls and Mice Society")], names);
        Assert.True(more);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" and , and ")]
    [InlineData(", , ,")]
    [InlineData("{")]
    [InlineData("}}")]
    public void What_is_no_name_gives_none(string written) => Assert.Empty(BibTexNames.Read(written).Names);
}
