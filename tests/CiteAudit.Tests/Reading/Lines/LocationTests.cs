using CiteAudit.Model;

namespace CiteAudit.Tests.Reading.Lines;

public sealed class LocationTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_word_of_joined_lines_knows_its_line_and_column(string lineEnd)
    {
        var source = string.Join(lineEnd, "A title", "", "  The *first* line is hyphen-", "ated, the second [links](https://a.org/b) on,", "and the third line breaks off in the", "", "", "middle of a sentence.");
        string[] lines = source.Split(lineEnd);

        foreach (var name in (string[])["a.txt", "a.md"])
        {
            var passage = Reads.Text(source, name).Passages[^1];
            foreach (var word in (string[])["The", "first", "line is", "hyphen", "ated", "second", "links", "on,", "third", "middle", "sentence"])
            {
                var line = Array.FindIndex(lines, text => text.Contains(word, StringComparison.Ordinal));
                var expected = new Location(line + 1, lines[line].IndexOf(word, StringComparison.Ordinal) + 1);
                Assert.Equal((word, expected), (word, passage.At(passage.Text.IndexOf(word, StringComparison.Ordinal))));
            }
        }
    }

    [Fact]
    public void An_item_stands_where_its_text_does() =>
        Assert.Equal(new Location(3, 7), Reads.Text("References\n\n- [1] A. Author, A title, 2020.\n").Passages[1].Location);

    [Fact]
    public void Quoted_lines_count_their_marks() =>
        Assert.Equal(new Location(2, 3), Reads.Markdown("\n> Quoted text.\n").Only().Location);
}
