using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Tests.Parsing.Segments.Tokens;

public sealed class SignpostsTests
{
    [Theory]
    [InlineData("Wei. Tides[M]//Lin. Seas. 2001", "Tides", "Before")]
    [InlineData("Wei. Tides[M]//Lin. Seas. 2001", "M", "Behind")]
    [InlineData("Wei. Tides[M]//Lin. Seas. 2001", "Seas", "InHost")]
    [InlineData("Wei. Tides[EB/OL]. Tide. 2001", "Tide", "Behind")]
    [InlineData("Wei. Tides. 2001", "Tides", "None")]
    [InlineData("Wei. Tides [1]. 2001", "Tides", "None")]
    public void A_type_mark_parts_the_title_from_what_holds_it(string text, string word, string expected) =>
        Assert.Equal(expected, Token(text, word).Side.ToString());

    [Theory]
    [InlineData("Weidner, Ilse: Lohn. In: Umbruch. Essen 1987", "Umbruch", 2)]
    [InlineData("Weidner, Ilse: Lohn, in Umbruch. Essen 1987", "Essen", 2)]
    [InlineData("Weidner, Ilse: Lohn in Essen. Essen 1987", "Essen", 0)]
    [InlineData("Weidner, Ilse, In-Chul Shin: Lohn. Essen 1987", "Essen", 0)]
    public void What_follows_in_knows_it(string text, string word, byte expected) => Assert.Equal(expected, Token(text, word).SinceIn);

    [Theory]
    [InlineData("Lohn. In: Petersen, Anke (Hg.): Sorge", "Petersen", 3)]
    [InlineData("Lohn. In: Petersen, Anke (Hg.): Sorge", "Sorge", 0)]
    [InlineData("论编者. 书局", "论", 0)]
    [InlineData("论书. 崔编: 书局", "崔", 1)]
    public void Who_stands_before_the_mark_of_editors_knows_it(string text, string word, byte expected) => Assert.Equal(expected, Token(text, word).ToEditor);

    [Theory]
    [InlineData("《a 〈b〉 c》, 《d》", "c", 1, 1)]
    [InlineData("《a 〈b〉 c》, 《d》", "d", 2, 1)]
    [InlineData("\"a\", \"d\" e", "d", 2, 1)]
    [InlineData("\"a\", \"d\" e", "e", 2, 2)]
    public void Quotations_are_counted_and_those_within_others_are_not(string text, string word, byte opened, byte state)
    {
        var token = Token(text, word);

        Assert.Equal((opened, state), (token.Quotations, token.Quoted));
    }

    private static Token Token(string text, string word)
    {
        var tokens = new EntryTokens();
        Tokenizer.Cut(text, text.Length, tokens);
        tokens.Close();
        var at = tokens.Count - 1;
        while (text.Substring(tokens[at].Start, tokens[at].Length) != word)
            at--;

        return tokens[at];
    }
}
