using CiteAudit.Training.Rendering;

namespace CiteAudit.Tests.Training.Rendering;

public sealed class InventedFactsTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("zh")]
    public void Every_phrase_is_whole_and_most_are_unlike(string language)
    {
        var pool = InventedFacts.Make(language, new Random(1));
        var said = pool.Titles.Concat(pool.Journals.Concat(pool.Books).Concat(pool.Imprints).SelectMany(venue => venue.Values.Values)).ToList();

        Assert.All(said, phrase => Assert.False(phrase.Length == 0 || phrase.Contains('{', StringComparison.Ordinal) || phrase != phrase.Trim(), phrase));
        Assert.True(pool.Titles.Distinct(StringComparer.Ordinal).Count() > pool.Titles.Count * 0.8);
    }

    [Fact]
    public void The_same_chance_invents_the_same() =>
        Assert.Equal(InventedFacts.Make("de", new Random(4)).Titles, InventedFacts.Make("de", new Random(4)).Titles);
}
