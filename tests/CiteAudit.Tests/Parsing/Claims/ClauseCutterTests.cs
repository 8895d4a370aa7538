using CiteAudit.Model;

namespace CiteAudit.Tests.Parsing.Claims;

public sealed class ClauseCutterTests
{
    [Theory]
    [InlineData("Rooms carry sound over long distances [1], while open halls swallow most of it [2].", "Rooms carry sound over long distances [1]|open halls swallow most of it [2]")]
    [InlineData("Rooms carry sound over long distances [1]; open halls swallow most of it [2].", "Rooms carry sound over long distances [1]|open halls swallow most of it [2]")]
    [InlineData("Rooms carry sound over long distances [1], but nobody has measured how far.", "Rooms carry sound over long distances [1]")]
    [InlineData("Rooms carry sound over long distances [1], and open halls swallow most of it [2].", "Rooms carry sound over long distances [1]|open halls swallow most of it [2]")]
    [InlineData("房屋的声音可以传播很远的距离[1]，开放的大厅会吸收大部分声音[2]。", "房屋的声音可以传播很远的距离[1]|开放的大厅会吸收大部分声音[2]")]
    public void A_marker_that_ends_a_clause_covers_that_clause(string sentence, string clauses) =>
        Assert.Equal(clauses.Split('|'), Citing(sentence).Select(citation => citation.Clause));

    [Theory]
    [InlineData("Rooms carry sound over long distances, and open halls swallow most of it [1].")]
    [InlineData("Open halls swallow sound over distance, while rooms carry it for many metres [1].")]
    [InlineData("Halls use stone [1], and wood [2].")]
    [InlineData("Of stone halls [1], old wooden halls [2], and brick halls in towns [3] all carry sound in their own way.")]
    [InlineData("Four things matter [1]: the walls of every room; the floors and carpets below; the people who are inside.")]
    [InlineData("Rooms [1] carry sound over long distances, while open halls swallow most of it.")]
    [InlineData("Rooms carry sound over long distances [1,2].")]
    public void Where_it_may_cover_more_nothing_is_said(string sentence) =>
        Assert.All(Citing(sentence), citation => Assert.Null(citation.Clause));

    [Fact]
    public void A_claim_has_a_clause_when_all_its_citations_share_it()
    {
        Assert.Equal("Rooms carry sound over long distances [1]", Claim("Rooms carry sound over long distances [1], but nobody has measured how far.").Clause);
        Assert.Null(Claim("Rooms carry sound over long distances [1], while open halls swallow most of it [2].").Clause);
    }

    private static Claim Claim(string sentence) => Assert.Single(Numbered.Citing(sentence).Claims);

    private static IReadOnlyList<Citation> Citing(string sentence) => Numbered.Citing(sentence).Citations;
}
