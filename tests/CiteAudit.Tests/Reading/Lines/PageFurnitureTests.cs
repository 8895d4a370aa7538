using CiteAudit.Reading.Lines;

namespace CiteAudit.Tests.Reading.Lines;

public sealed class PageFurnitureTests
{
    [Fact]
    public void Running_heads_and_page_numbers_go_and_the_sentence_closes_over_them()
    {
        var document = Reads.Text(
            "A title of some length for a paper\n\nThe first page ends with a sentence that runs\n\n11\n" +
            "\fJournal of Examples 4, 2020\n\nover to the second page. There it goes on until\n\n12\n" +
            "\fJournal of Examples 4, 2020\n\nthe third page, and ends.\n\n13\n");

        Assert.Equal(
            ["A title of some length for a paper", "The first page ends with a sentence that runs over to the second page. There it goes on until the third page, and ends."],
            document.Texts());
    }

    [Fact]
    public void A_number_that_does_not_count_pages_stays()
    {
        var document = Reads.Text("There were three answers.\n\n42\n\n\fThere were other answers.\n\n17\n\n\fThere were no answers.\n\n99\n");

        string[] numbers = [.. document.Texts().Where(text => text.Length == 2)];
        Assert.Equal(["42", "17", "99"], numbers);
    }

    [Fact]
    public void A_line_that_repeats_inside_the_pages_stays()
    {
        var pages = "abc".Select(page => $"One {page}\nTwo {page}\nThree {page}\nFour {page}\nResults were good.\nFive {page}\nSix {page}\nSeven {page}\nEight {page}");
        var source = new SourceText(string.Join("\n\f", pages));

        Assert.Equal(3, PageFurniture.Without(source.Lines).Count(line => line.Text.StartsWith("Results", StringComparison.Ordinal)));
    }

    [Fact]
    public void Pages_are_counted_by_form_feeds()
    {
        var document = Reads.Text("First.\n\n\fSecond.\n\n\fThird.\n");

        Assert.Equal([(1, 1), (2, 3), (3, 5)], document.Passages.Select(passage => (passage.Location.Page, passage.Location.Line)));
    }

    [Fact]
    public void Without_form_feeds_there_are_no_pages() =>
        Assert.Equal(0, Reads.Text("First.\n").Only().Location.Page);
}
