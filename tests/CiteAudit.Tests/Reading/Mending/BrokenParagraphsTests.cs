using CiteAudit.Model;

namespace CiteAudit.Tests.Reading.Mending;

public sealed class BrokenParagraphsTests
{
    private const string Top = "A title for the text\n\n";

    [Theory]
    [InlineData("The medium changes quickly, and it opens avenues toward\n\nempathy aimed at the right person.")]
    [InlineData("Topics should be sought where the concerns of the public and\n\nAmerican makers meet.")]
    [InlineData("This was long the view of most writers. Lai, for instance, took apart the themes and the build-up\n\nOf the coverage in the daily press, and found devices.")]
    [InlineData("This was long the view of most writers. They have been found to affect the development of plants\n\n[6,7]. Given these traits they are a model group.")]
    [InlineData("The matter was treated at some length by Smith et al.\n\n(2020), who came to another view.")]
    [InlineData("自二十世纪以来，学者们一直在研究这个问题。本文认为，媒介技术的发展改变了人们的交往方式，也改变了国家形象的传播方式，因此我们需要重新理解共情\n\n传播的意义。这一点很重要，也值得继续研究下去，因为它关系到未来的传播实践以及理论建设的方向与方法。")]
    public void A_sentence_that_a_page_broke_is_whole_again(string broken)
    {
        var whole = broken.Replace("\n\n", broken.Contains('。', StringComparison.Ordinal) ? "" : " ", StringComparison.Ordinal);

        Assert.Equal(whole, Reads.Text(Top + broken).Passages[^1].Text);
        Assert.Equal(whole, Reads.Markdown(Top + broken).Passages[^1].Text);
    }

    [Theory]
    [InlineData("A paragraph that is finished as far as it goes.\n\nthen one in lower case.")]
    [InlineData("Keywords: media; empathy; short video; a number of other things\n\nThe text starts here with a long enough sentence.")]
    [InlineData("The text breaks off. It was not to go on in this way, as far as anyone knows\n\nKeywords: media; empathy; short video and more")]
    [InlineData("The text breaks off here, and what comes next is about\n\n2. Methods\n\nother things.")]
    [InlineData("The text breaks off here, and what comes next is about\n\n[1] a list item.")]
    public void What_a_paragraph_does_not_go_on_with_stays_apart(string text)
    {
        var parts = text.Split("\n\n").Length;

        Assert.Equal(parts + 1, Reads.Text(Top + text).Passages.Count);
        Assert.Equal(parts + 1, Reads.Markdown(Top + text).Passages.Count);
    }

    [Fact]
    public void A_block_in_the_margin_follows_the_sentence_it_stood_in()
    {
        var document = Reads.Text(Top + "Smart media open avenues toward\n\nReceived: 3 May 2025\n\nPublished: 9 May 2025\n\n \n\nCopyright: © 2025 The Authors.\n\nFigure 1. A curve.\n\n7\n\nempathy and dialogue [6].\n");

        Assert.Equal(
            ["A title for the text", "Smart media open avenues toward empathy and dialogue [6].", "Received: 3 May 2025", "Published: 9 May 2025", "Copyright: © 2025 The Authors.", "Figure 1. A curve.", "7"],
            document.Texts());
    }

    [Fact]
    public void Entries_of_a_reference_list_are_not_run_together()
    {
        var document = Reads.Text("References\n\nAbe, J. (2001). One title. Another sentence in it. Journal of Communication\n\nBee, K. (2002). Two titles. Journal of Communication, 12\n\nvan Cee, L. (2003). Three titles.\n");

        Assert.Equal(4, document.Passages.Count);
    }

    [Fact]
    public void Marks_move_with_the_text_they_mark()
    {
        var passage = Reads.Text(Top + "The *first* half of the sentence goes as far as\n\nthe *second* half does.").Passages[^1];

        Assert.Equal(["first", "second"], passage.Marks(MarkKind.Italic));
    }
}
