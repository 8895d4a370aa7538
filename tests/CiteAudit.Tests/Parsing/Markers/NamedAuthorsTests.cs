namespace CiteAudit.Tests.Parsing.Markers;

public sealed class NamedAuthorsTests
{
    [Theory]
    [InlineData("The usual starting point is the theory of Davis, et al. [8] who described it.", "Davis")]
    [InlineData("Wu and Wu [14] report that media matter.", "Wu Wu")]
    [InlineData("Huang [10] notes that reporters weigh facts.", "Huang")]
    [InlineData("Smith, Jones, and O'Neil [2] found nothing.", "Smith Jones O'Neil")]
    [InlineData("It was van Dijk (2004) [3] who wrote it.", "van Dijk")]
    [InlineData("[1]Zhao defined the term.", "Zhao")]
    [InlineData("It is known from AuthorF [5].", "AuthorF")]
    public void A_surname_beside_the_marker_is_read(string text, string names) =>
        Assert.Equal(names, string.Join(' ', Assert.Single(Numbered.Citing(text).Citations).NamedAuthors));

    [Theory]
    [InlineData("When China Digital Media Institute [29] questioned users, they agreed.")]
    [InlineData("A survey by the People's Republic of China [28] found much.")]
    [InlineData("It spread in China [3].")]
    [InlineData("Empathy [3] is old.")]
    [InlineData("Media matter [3].")]
    [InlineData("They hand on what they feel. [1]Zhao gave a different account.")]
    public void Other_words_in_capitals_are_not(string text) =>
        Assert.Empty(Assert.Single(Numbered.Citing(text).Citations).NamedAuthors);
}
