using CiteAudit.Model;
using CiteAudit.Resolving.Matching;

namespace CiteAudit.Tests.Resolving.Matching;

public sealed class NameMatchTests
{
    [Theory]
    [InlineData("Davis, A. P.", "Davis, Allan Peter", Agreement.Same)]
    [InlineData("Davis", "Davis, Allan Peter", Agreement.Same)]
    [InlineData("García Márquez, G.", "Márquez, Gabriel", Agreement.Same)]
    [InlineData("Bélair-Gagnon, V.", "Belair-Gagnon, Valérie", Agreement.Same)]
    [InlineData("van der Berg, A.", "Berg, Ann van der", Agreement.Same)]
    [InlineData("Zhaohong, Q.", "Qian, Zhaohong", Agreement.Same)]
    [InlineData("Liu, Haiming", "Haiming, Liu", Agreement.Same)]
    [InlineData("Liu Haiming", "Liu, Haiming", Agreement.Same)]
    [InlineData("Fa-De, S. H. I.", "Shi, Fade", Agreement.Same)]
    [InlineData("Zhang, Y.-g.", "Zhang, Yi-guo", Agreement.Same)]
    [InlineData("Müller, H.", "Mueller, Hans", Agreement.Same)]
    [InlineData("G\u00c3\u00b3mez, A.", "Gómez, Ana", Agreement.Same)]
    [InlineData("Grant Jr, W.", "Grant, William", Agreement.Same)]
    [InlineData("Wieggers, J.", "Wiegers, Jolene", Agreement.Close)]
    [InlineData("Davis, M.", "Davis, Allan Peter", Agreement.Close)]
    [InlineData("Li, W.", "Lu, W.", Agreement.Different)]
    [InlineData("Smith, A.", "Okafor, A.", Agreement.Different)]
    [InlineData("=World Health Organization", "=World Health Organization (WHO)", Agreement.Same)]
    [InlineData("Smith, Ann", "=Ann Smith", Agreement.Same)]
    [InlineData("Smith, Ann", "=Widget Consortium", Agreement.Different)]
    public void Names_agree_however_they_are_written(string printed, string recorded, Agreement agreement)
    {
        var (one, other) = (NameKey.Of(Entry.Name(printed)), NameKey.Of(Entry.Name(recorded)));

        Assert.Equal((agreement, agreement), (NameMatch.Of(one, other), NameMatch.Of(other, one)));
    }

    [Fact]
    public void Endless_names_cost_no_more_than_long_ones()
    {
        var (one, other) = (new string('a', 200_000), new string('b', 200_000));

        Assert.Equal(Agreement.Different, NameMatch.Of(NameKey.Of(new PersonName(one)), NameKey.Of(new PersonName(other))));
    }
}
