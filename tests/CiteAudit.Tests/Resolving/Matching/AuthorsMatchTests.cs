using CiteAudit.Model;
using CiteAudit.Resolving.Matching;

namespace CiteAudit.Tests.Resolving.Matching;

public sealed class AuthorsMatchTests
{
    [Theory]
    [InlineData("Smith, A.|Jones, B.", "Smith, Ann|Jones, Bob", Agreement.Same)]
    [InlineData("Smith, A.|Jones, B.", "Jones, Bob|Smith, Ann", Agreement.Close)]
    [InlineData("Smith, A.", "Smith, Ann|Jones, Bob", Agreement.Close)]
    [InlineData("Smith, A.|Jones, B.|Brown, C.", "Jones, Bob|Brown, Cy", Agreement.Close)]
    [InlineData("Smith, A.|Jones, B.", "=Widget Consortium|Smith, Ann|Jones, Bob", Agreement.Close)]
    [InlineData("Wieggers, T.|Wieggers, J.", "Wiegers, Tom|Wiegers, Jolene", Agreement.Close)]
    [InlineData("Smith, A.|Okafor, B.", "Smith, Ann|Jones, Bob", Agreement.Different)]
    [InlineData("Okafor, B.", "Smith, Ann", Agreement.Different)]
    [InlineData("Smith, A.|=Widget Consortium", "Smith, Ann", Agreement.Close)]
    [InlineData("Smith, A.|Jones, B.|Brown, C.|Haugen, D.|Lind, E.|Okafor, F.", "Smith, Ann|Jones, Bob|Brown, Cy|Haugen, Di|Lind, Eva|Marsh, Flo", Agreement.Close)]
    public void Lists_agree_closely_or_not(string printed, string recorded, Agreement agreement) =>
        Assert.Equal(agreement, Compare(printed, recorded)?.Comparison.Agreement);

    [Fact]
    public void Authors_left_out_by_et_al_are_not_missed() =>
        Assert.Equal(Agreement.Same, Compare("Smith, A.", "Smith, Ann|Jones, Bob", more: true)?.Comparison.Agreement);

    [Theory]
    [InlineData("Okafor, B.|Li, W.", "Smith, Ann|Jones, Bob", true)]
    [InlineData("Smith, A.|Jones, B.", "Jones, Bob", false)]
    [InlineData("Smith, A.", "=Widget Consortium|Smith, Ann", false)]
    [InlineData("Zhaohong, Q.", "Qian, Zhaohong", false)]
    [InlineData("Okafor, B.|Smith, A.", "Smith, Ann", false)]
    public void First_authors_disagree_only_when_neither_is_on_the_other_side(string printed, string recorded, bool disagree) =>
        Assert.Equal(disagree, Compare(printed, recorded)?.FirstClearlyDisagrees);

    [Theory]
    [InlineData("", "Smith, Ann")]
    [InlineData("Smith, A.", "")]
    [InlineData("Smith, A.", "=Widget Consortium")]
    [InlineData("=Widget Consortium", "Smith, Ann|Jones, Bob")]
    [InlineData("Wang, W.", "王, 伟")]
    public void People_and_organisations_cannot_be_compared(string printed, string recorded) => Assert.Null(Compare(printed, recorded));

    [Fact]
    public void A_collaboration_is_shown_by_its_first_members()
    {
        var collaboration = string.Join('|', Enumerable.Range(0, 3000).Select(index => $"Family{(char)('a' + (index % 26))}, G."));

        Assert.EndsWith("; and 2992 more", Compare("Familya, G.", collaboration, more: true)?.Comparison.Recorded, StringComparison.Ordinal);
    }

    private static AuthorsMatch? Compare(string printed, string recorded, bool more = false) => AuthorsMatch.Of(Names(printed), more, Names(recorded));

    private static PersonName[] Names(string names) => [.. names.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Entry.Name)];
}
