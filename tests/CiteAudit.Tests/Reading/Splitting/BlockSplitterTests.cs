using CiteAudit.Model;

namespace CiteAudit.Tests.Reading.Splitting;

public sealed class BlockSplitterTests
{
    [Theory]
    [InlineData("1. Introduction", 1)]
    [InlineData("2.1. Intelligent New Media", 2)]
    [InlineData("1.2.1 Theoretical implications", 3)]
    [InlineData("1.0 Introduction", 1)]
    [InlineData("1.5 Literature review", 2)]
    [InlineData("3.0 How \"Escape From The British Museum\" Spread", 1)]
    [InlineData("IV. Results and Outlook", 1)]
    [InlineData("References", 1)]
    [InlineData("REFERENCES", 1)]
    [InlineData("**References**", 1)]
    [InlineData("Referências", 1)]
    [InlineData("参考文献", 1)]
    [InlineData("Abstract:", 1)]
    [InlineData("MATERIALS USED HERE", 1)]
    public void A_line_that_can_only_be_a_heading_is_one(string line, int level)
    {
        foreach (var name in (string[])["a.txt", "a.md"])
        {
            var heading = Reads.Text($"Some text before it.\n\n{line}\n\nSome text after it.\n", name).Passages[1];
            Assert.Equal((PassageKind.Heading, level), (heading.Kind, heading.Level));
        }
    }

    [Theory]
    [InlineData("1. Such research can help to expand what is known of the matter.", PassageKind.ListItem)]
    [InlineData("1. Q. Zhaohong, \"Improve discourse power,\" Journalism", PassageKind.ListItem)]
    [InlineData("2.1 billion people use it", PassageKind.Paragraph)]
    [InlineData("2020. A year to remember", PassageKind.Paragraph)]
    [InlineData("Figure 1 shows that the curve bends", PassageKind.Paragraph)]
    [InlineData("Figure 1. The curve bends", PassageKind.Caption)]
    [InlineData("**Table 2:** Means", PassageKind.Caption)]
    [InlineData("表 1 结果", PassageKind.Caption)]
    public void What_merely_looks_like_a_heading_is_not_one(string line, PassageKind kind)
    {
        foreach (var name in (string[])["a.txt", "a.md"])
            Assert.Equal(kind, Reads.Text($"Some text before it.\n\n{line}\n\nSome text after it.\n", name).Passages[1].Kind);
    }

    [Theory]
    [InlineData("- [1] First entry.\n- [2] Second entry.", "[1]", "[2]")]
    [InlineData("[1] First entry.\n[2] Second entry.", "[1]", "[2]")]
    [InlineData("\\[1\\] First entry.\n\n\\[2\\] Second entry.", "[1]", "[2]")]
    [InlineData("[1]: First entry.\n[2]: Second entry.", "[1]", "[2]")]
    [InlineData("7. First entry.\n8. Second entry.", "7.", "8.")]
    [InlineData("1. First entry\n\n2. Second entry", "1.", "2.")]
    [InlineData("- 1) First entry.\n- 2) Second entry.", "1)", "2)")]
    [InlineData("(1) First entry.\n(2) Second entry.", "(1)", "(2)")]
    [InlineData("① First entry.\n② Second entry.", "①", "②")]
    [InlineData("• First entry.\n• Second entry.", "•", "•")]
    [InlineData("- First entry.\n- Second entry.", "-", "-")]
    [InlineData("1.\n\nFirst entry.\n\n2.\n\nSecond entry.", "1.", "2.")]
    public void Items_keep_their_labels_as_printed(string list, string first, string second)
    {
        foreach (var name in (string[])["a.txt", "a.md"])
        {
            var items = Reads.Text("Before the list.\n\n" + list, name).Passages.Skip(1).ToArray();

            (PassageKind, string?, string)[] found = [.. items.Select(item => (item.Kind, item.Label, item.Text.TrimEnd('.')))];
            Assert.Equal([(PassageKind.ListItem, first, "First entry"), (PassageKind.ListItem, second, "Second entry")], found);
        }
    }

    [Theory]
    [InlineData("References\n\n[1]First entry.\n\n[2]Second entry.", PassageKind.ListItem)]
    [InlineData("Before the text.\n\n[1]First told us so.\n\nNobody else did.", PassageKind.Paragraph)]
    public void A_label_that_touches_its_text_starts_an_entry_only_in_a_list_of_references(string text, PassageKind kind) =>
        Assert.All(Reads.Text(text, "a.md").Passages.Skip(1), passage => Assert.Equal(kind, passage.Kind));

    [Fact]
    public void A_line_without_a_label_goes_on_with_the_item_above_it() =>
        Assert.Equal(["Before it.", "First entry on two lines.", "Second entry."], Reads.Text("Before it.\n\n[1] First entry\non two lines.\n[2] Second entry.\n").Texts());

    [Theory]
    [InlineData("The effect was reported by Smith\n[5] and by others, as well as in\n1950) and so on.")]
    [InlineData("It was found in the year\n2020. After that it was lost, as was\n- so they say - the rest.")]
    public void A_number_that_a_line_happens_to_start_with_labels_nothing(string paragraph)
    {
        Assert.Equal(paragraph.ReplaceLineEndings(" "), Reads.Text(paragraph).Only().Text);
        Assert.Equal(paragraph.ReplaceLineEndings(" "), Reads.Markdown(paragraph).Only().Text);
    }

    [Fact]
    public void A_heading_stuck_to_its_text_comes_off() =>
        Assert.Equal(
            ["Before it.", "2. Literature Review", "Psychologists describe empathy as the ability to take part in what others live through.", "References", "Abe, J. 2001. One."],
            Reads.Text("Before it.\n\n2. Literature Review\nPsychologists describe empathy as the ability to take part in what others live through.\nReferences\nAbe, J. 2001. One.").Texts());

    [Theory]
    [InlineData("Abe, J. 2001. A first title that fills the line well. Journal of Long Names\n9, 1–2.\nBee, K. 2002. A second title that fills the line too. Journal of Long Names\n8, 3–4.")]
    [InlineData("Abe, J. 2001. A first title that fills the line well. Journal of Long Names\n    9, 1–2.\nBee, K. 2002. A second title that fills the line too. Journal of Long Names\n    8, 3–4.")]
    public void Entries_without_labels_are_told_apart(string list) =>
        Assert.Equal(3, Reads.Text("References\n\n" + list).Passages.Count);

    [Fact]
    public void Rows_of_a_table_are_passages_of_their_own()
    {
        var tabs = Reads.Text("Table 1. Means.\n\nName\tMean\tSD\nReach [4]\t1.5\t0.2\n");
        var pipes = Reads.Markdown("Table 1. Means.\n\n| Name | Mean | SD |\n|------|-----:|---:|\n| Reach [4] | 1.5 | 0.2 |\n");

        Assert.Equal(["Table 1. Means.", "Name | Mean | SD", "Reach [4] | 1.5 | 0.2"], tabs.Texts());
        Assert.Equal(tabs.Texts(), pipes.Texts());
        Assert.Equal(PassageKind.Table, pipes.Passages[^1].Kind);
    }
}
