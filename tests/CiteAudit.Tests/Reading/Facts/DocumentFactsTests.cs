namespace CiteAudit.Tests.Reading.Facts;

public sealed class DocumentFactsTests
{
    [Theory]
    [InlineData("Article\n\nFeeling with the audience\n\nA. Writer\n\n1. Introduction\n\nText.", "Feeling with the audience")]
    [InlineData("# Feeling with the audience\n\n# Introduction\n\nText.", "Feeling with the audience")]
    [InlineData("# Introduction\n\nText that is a sentence.", null)]
    [InlineData("中文学术写作的工具\n\n摘要：学术论文。", "中文学术写作的工具")]
    public void The_title_is_what_stands_at_the_top(string text, string? title) =>
        Assert.Equal(title, Reads.Markdown(text).Title);

    [Theory]
    [InlineData("Abstract: It is short.\n\nKeywords: a; b", "It is short.")]
    [InlineData("Abstract\n\nIt is short.\n\nKeywords: a; b\n\n1. Introduction\n\nText.", "It is short.")]
    [InlineData("ABSTRACT – It is short.", "It is short.")]
    [InlineData("Resumo\n\nIt is short.\nIntrodução\n\nText.", "It is short.")]
    [InlineData("摘要：学术论文。", "学术论文。")]
    [InlineData("No such thing.", null)]
    public void The_abstract_is_what_calls_itself_one(string text, string? expected) =>
        Assert.Equal(expected, Reads.Text("A title for it\n\n" + text).Abstract);
}
