using CiteAudit.Parsing.Segments;
using CiteAudit.Parsing.Segments.Chain;
using CiteAudit.Training.Labels.Data;
using CiteAudit.Training.Labels.Learning;
using static System.FormattableString;

namespace CiteAudit.Tests.Training.Labels;

public sealed class LearnerTests
{
    private static readonly LearningPlan Plan = new() { Epochs = 4, Cutoff = 1, Dropped = 0 };

    [Fact]
    public void What_was_learned_labels_a_string_of_the_same_form()
    {
        var table = LabelTable.Read(Learned());
        const string text = "Brask, O. 1987. The birds of the marsh. Heron 44: 12.";

        var given = EntryLabeller.Label(text, table).Segments.Select(segment => $"{segment.Label}={segment.Span.In(text)}");

        Assert.Equal("Author=Brask, O.|Date=1987|Title=The birds of the marsh|Container=Heron|Volume=44|Pages=12", string.Join('|', given));
    }

    [Fact]
    public void The_same_strings_give_the_same_table() => Assert.Equal(Learned(), Learned());

    private static byte[] Learned() => new Learner([.. Strings()], Plan).Learn(_ => { }).ToBytes();

    private static IEnumerable<LabelledString> Strings()
    {
        string[] names = ["Ardal, T.", "Benko, V.", "Corso, M.", "Dunne, P.", "Ekman, S."];
        string[] titles = ["The fish of the river", "On the growth of moss", "The trees of the north", "A theory of sand"];
        string[] journals = ["Otter", "Plover", "Curlew"];
        foreach (var number in Enumerable.Range(0, 60))
        {
            var id = Invariant($"a-{number}");
            yield return new LabelledString(id, "anystyle-core", id,
            [
                new(SegmentLabel.Author, names[number % 5]),
                new(SegmentLabel.Other, " "),
                new(SegmentLabel.Date, Invariant($"{1950 + number}")),
                new(SegmentLabel.Other, ". "),
                new(SegmentLabel.Title, titles[number % 4]),
                new(SegmentLabel.Other, ". "),
                new(SegmentLabel.Container, journals[number % 3]),
                new(SegmentLabel.Other, " "),
                new(SegmentLabel.Volume, Invariant($"{number + 10}")),
                new(SegmentLabel.Other, ": "),
                new(SegmentLabel.Pages, Invariant($"{99 - number}")),
                new(SegmentLabel.Other, "."),
            ]);
        }
    }
}
