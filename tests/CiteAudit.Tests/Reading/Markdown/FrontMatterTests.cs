using CiteAudit.Model;

namespace CiteAudit.Tests.Reading.Markdown;

public sealed class FrontMatterTests
{
    [Fact]
    public void Title_authors_abstract_and_language_are_taken_from_it()
    {
        var document = Reads.Markdown(
            "---\ntitle: 'Welcome: a \"start\"'\nauthor:\n  - name: Lucy D'Agostino McGowan\n    affiliation: [1, 2]\n  - name: \"Müller, Kirill\"\nabstract: |\n  One line.\nlang: en-US\nnested: {title: wrong}\n---\n\n# Introduction\n\nText.\n");

        Assert.Equal("Welcome: a \"start\"", document.Title);
        Assert.Equal([new PersonName("McGowan", "Lucy D'Agostino"), new PersonName("Müller", "Kirill")], document.Authors);
        Assert.Equal(("One line.", "en"), (document.Abstract, document.Language));
        Assert.Equal(["Introduction", "Text."], document.Texts());
        Assert.Equal(13, document.Passages[0].Location.Line);
    }

    [Theory]
    [InlineData("---\ntitle: \"unclosed\nauthor: [\n---\n\nText that counts.\n")]
    [InlineData("---\n\nText that counts.\n\n---\n\nMore.\n")]
    [InlineData("---\ntitle: never closed\n\nText that counts.\n")]
    public void What_is_not_front_matter_does_not_cost_the_text(string text) =>
        Assert.Contains("Text that counts.", string.Join('\n', Reads.Markdown(text).Texts()), StringComparison.Ordinal);
}
