using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Claims;

namespace CiteAudit.Tests.Parsing.Claims;

public sealed class SentenceCutterTests
{
    [Theory]
    [InlineData("One ends. Two ends.", "One ends.|Two ends.")]
    [InlineData("Davis, et al. [8] who described it. Next.", "Davis, et al. [8] who described it.|Next.")]
    [InlineData("So do others, e.g. Chinese ones, i.e. Those at home. Next.", "So do others, e.g. Chinese ones, i.e. Those at home.|Next.")]
    [InlineData("See Fig. 3 and No. 5 of Vol. 2, pp. 4-5. Next.", "See Fig. 3 and No. 5 of Vol. 2, pp. 4-5.|Next.")]
    [InlineData("He said no. The rest agreed.", "He said no.|The rest agreed.")]
    [InlineData("By Dr. Smith and J. K. Rowling vs. The World. Next.", "By Dr. Smith and J. K. Rowling vs. The World.|Next.")]
    [InlineData("It rose by 3.5 percent. 12 did not.", "It rose by 3.5 percent.|12 did not.")]
    [InlineData("In the U.S. Congress it failed. In the U.S. The matter rests.", "In the U.S. Congress it failed.|In the U.S.|The matter rests.")]
    [InlineData("They speak of \"resonance.\"[23] Others do not.", "They speak of \"resonance.\"[23]|Others do not.")]
    [InlineData("Into an \"emotional connection [1].\" Build it.", "Into an \"emotional connection [1].\"|Build it.")]
    [InlineData("A strong effect. [5] Then more.", "A strong effect. [5]|Then more.")]
    [InlineData("A strong effect.[5] Then more.", "A strong effect.[5]|Then more.")]
    [InlineData("A strong effect. [5]Zhao turns away. [6]Zhang stays.", "A strong effect. [5]|Zhao turns away. [6]|Zhang stays.")]
    [InlineData("[1]Zhao defined it. Next.", "[1]Zhao defined it.|Next.")]
    [InlineData("\"Is it so?\" asked he. \"Yes!\" she said.", "\"Is it so?\" asked he.|\"Yes!\" she said.")]
    [InlineData("She left. \"Good,\" he said.", "She left.|\"Good,\" he said.")]
    [InlineData("Wait... then go. Wait... Go now.", "Wait... then go.|Wait...|Go now.")]
    [InlineData("They wrote of \"a [...] China\" once. Next.", "They wrote of \"a [...] China\" once.|Next.")]
    [InlineData("第一句。第二句！“第三句？”第四句。[2]第五句。", "第一句。|第二句！|“第三句？”|第四句。[2]|第五句。")]
    [InlineData("Read v1.2.Next at example.org/a.B today. Done.", "Read v1.2.Next at example.org/a.B today.|Done.")]
    [InlineData("1. The case lets us test ideas. 2 more follow.", "1. The case lets us test ideas.|2 more follow.")]
    [InlineData("They need vitamin C. The rest is known.", "They need vitamin C.|The rest is known.")]
    [InlineData("MATERIALS AND METHODS Seeds were kept dry. Next.", "MATERIALS AND METHODS|Seeds were kept dry.|Next.")]
    [InlineData("NASA AND ESA agreed. Next.", "NASA AND ESA agreed.|Next.")]
    [InlineData("UNESCO Report of old. Next.", "UNESCO Report of old.|Next.")]
    [InlineData("", "")]
    [InlineData("No end", "No end")]
    public void A_text_is_cut_where_its_sentences_end(string text, string expected)
    {
        var markers = Regex.Matches(text, @"\[\d+\]", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => new TextSpan(match.Index, match.Length));

        var sentences = SentenceCutter.Cut(text, [.. markers]);

        Assert.Equal(expected, string.Join('|', sentences.Select(sentence => sentence.In(text))));
    }
}
