using CiteAudit.Parsing.Segments.Tokens;
using FsCheck;
using FsCheck.Fluent;

namespace CiteAudit.Tests.Parsing.Segments.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("5.Kurtz,A.,Rev .Lett .96 ,010501", "5|.|Kurtz|,|A|.|,|Rev|.|Lett|.|96|,|010501")]
    [InlineData("d'Alembert 12(3):45–67", "d'Alembert|12|(|3|)|:|45|–|67")]
    [InlineData("李明. 城市[M]", "李|明|.|城|市|[|M|]")]
    [InlineData("2008a, vol12", "2008|a|,|vol|12")]
    [InlineData("See https://doi.org/10.1000/ab(1)c.", "See|https://doi.org/|10.1000/ab(1)c|.")]
    [InlineData("at <http://example.org/a-b>.", "at|<|http://example.org/a-b|>|.")]
    [InlineData("doi:10.1000/xyz;12", "doi|:|10.1000/xyz;12")]
    public void It_cuts(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Cut(text).Select(span => text[span.Start..span.End])));

    [Fact]
    public void Every_character_but_white_space_is_in_one_token() =>
        Prop.ForAll<string?>(text => Covers(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Letters_from_anywhere_are_covered_too() =>
        Prop.ForAll<char[]>(glyphs => Covers(new string(glyphs))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static bool Covers(string text)
    {
        var end = 0;
        foreach (var span in Cut(text))
        {
            if (span.Start < end || span.End <= span.Start || !string.IsNullOrWhiteSpace(text[end..span.Start]))
                return false;

            end = span.End;
        }

        return string.IsNullOrWhiteSpace(text[end..]);
    }

    private static IEnumerable<(int Start, int End)> Cut(string text)
    {
        var tokens = new EntryTokens();
        Tokenizer.Cut(text, text.Length, tokens);
        return Enumerable.Range(0, tokens.Count).Select(at => (tokens[at].Start, tokens[at].End));
    }
}
