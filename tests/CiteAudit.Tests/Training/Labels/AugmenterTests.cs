using CiteAudit.Parsing.Segments;
using CiteAudit.Training.Labels.Augmenting;
using CiteAudit.Training.Labels.Data;

namespace CiteAudit.Tests.Training.Labels;

public sealed class AugmenterTests
{
    private static readonly LabelledString Whole = new("a", "plos", "a",
    [
        new(SegmentLabel.Other, "[3] "),
        new(SegmentLabel.Author, "Ardal, T., Benko, V. and Corso, M."),
        new(SegmentLabel.Other, " ("),
        new(SegmentLabel.Date, "1999"),
        new(SegmentLabel.Other, "). "),
        new(SegmentLabel.Title, "The fish of the river"),
        new(SegmentLabel.Other, ". "),
        new(SegmentLabel.Container, "Otter"),
        new(SegmentLabel.Other, " 3. doi:"),
        new(SegmentLabel.Doi, "10.1000/a"),
    ]);

    [Fact]
    public void The_first_epoch_sees_strings_as_they_are() => Assert.Same(Whole.Parts, Augmenter.Change(Whole, 0, 7));

    [Fact]
    public void The_same_epoch_makes_the_same_string() =>
        Assert.All(Enumerable.Range(1, 200), epoch => Assert.Equal(Augmenter.Change(Whole, epoch, 7), Augmenter.Change(Whole, epoch, 7)));

    [Fact]
    public void It_makes_many_strings_and_keeps_what_is_what()
    {
        var made = Enumerable.Range(1, 300).Select(epoch => Augmenter.Change(Whole, epoch, 7)).ToList();

        Assert.True(made.Select(parts => string.Concat(parts.Select(part => part.Text))).Distinct(StringComparer.Ordinal).Count() > 50);
        Assert.All(made, parts => Assert.Equal(
            [SegmentLabel.Author, SegmentLabel.Date, SegmentLabel.Title, SegmentLabel.Container],
            parts.Select(part => part.Label).Where(label => label is not (SegmentLabel.Other or SegmentLabel.Doi))));
    }
}
