using CiteAudit.Relating.Tables;

namespace CiteAudit.Tests.Relating.Tables;

public sealed class VocabularyTests
{
    private static readonly string[] Words = ["heron", "lake", "empathy", "news", "a"];

    [Fact]
    public void Words_are_found_by_their_hashes_and_others_are_not()
    {
        ulong[] hashes = [.. Words.Select(Vocabulary.HashOf).Order()];
        var vocabulary = new Vocabulary(hashes, [.. hashes.Select((_, index) => index / 10f)]);

        Assert.All(Words, word => Assert.Equal(Array.IndexOf(hashes, Vocabulary.HashOf(word)), vocabulary.Find(Vocabulary.HashOf(word))));
        Assert.Equal(Vocabulary.Unknown, vocabulary.Find(Vocabulary.HashOf("toxin")));
    }

    [Fact]
    public void Unknown_words_weigh_as_the_rarest_do() => Assert.Equal(1, new Vocabulary([1], [0.5f]).WeightOf(Vocabulary.Unknown));

    [Fact]
    public void Hashes_are_the_same_on_every_machine() => Assert.Equal(0xa20c3ae9ddd64a6bUL, Vocabulary.HashOf("empathy"));
}
