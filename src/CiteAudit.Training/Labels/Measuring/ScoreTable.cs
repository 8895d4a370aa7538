using System.Globalization;
using CiteAudit.Parsing.Segments;
using CiteAudit.Parsing.Segments.Chain;
using CiteAudit.Training.Labels.Data;

namespace CiteAudit.Training.Labels.Measuring;

/// <summary>Scores by source, written as a table; what has a wrong main field can be written down too.</summary>
internal sealed class ScoreTable(TextWriter? wrong)
{
    private readonly SortedDictionary<string, SourceScore> scores = new(StringComparer.Ordinal);

    public void Count(IEnumerable<LabelledString> strings, LabelTable table)
    {
        foreach (var gold in strings)
        {
            var name = Sources.TestName(gold.Source);
            if (!scores.TryGetValue(name, out var score))
                scores[name] = score = new SourceScore();

            var given = EntryLabeller.Label(gold.Text, table);
            if (!score.Count(gold, given))
                wrong?.WriteLine(WrongLine(gold, given));
        }
    }

    /// <summary>The strings of the sources trained on.</summary>
    public IEnumerable<Judged> Judged => scores.Where(score => IsPooled(score.Key)).SelectMany(score => score.Value.Trust);

    public void Write(TextWriter writer)
    {
        writer.WriteLine("| source | n | all | main right | " + string.Join(" | ", Fields.Counted.Concat(Fields.Beside).Select(field => field.ToString().ToLowerInvariant())) + " |");
        writer.WriteLine("|---|--:|--:|--:|" + string.Concat(Fields.Counted.Concat(Fields.Beside).Select(_ => "--:|")));
        var pooled = new SourceScore();
        foreach (var (name, score) in scores)
        {
            writer.WriteLine(Row(name, score));
            if (IsPooled(name))
                pooled.Add(score);
        }

        if (pooled.Strings == 0)
            return;

        writer.WriteLine(Row("sources trained on", pooled));
        WriteTrust(writer, pooled);
    }

    private static string WrongLine(LabelledString gold, LabelledEntry given) =>
        $"{gold.Id}\t{gold.Text}\n  gold  {string.Join(" | ", gold.Parts.Where(part => part.Label != SegmentLabel.Other).Select(part => $"{part.Label}={part.Text}"))}\n"
        + $"  given {string.Join(" | ", given.Segments.Select(segment => $"{segment.Label}={segment.Span.In(gold.Text)}"))}";

    private static string Row(string name, SourceScore score) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {score.Strings} | {score.Micro:F4} | {score.Instance:F4} | ")
        + string.Join(" | ", Fields.Counted.Concat(Fields.Beside).Select(field => Cell(score[field]))) + " |";

    private static string Cell(Tally tally) => tally.Support < 10 ? "–" : tally.F1.ToString("F3", CultureInfo.InvariantCulture);

    private static bool IsPooled(string name) => Sources.IsForTraining(name) && name != "rendered";

    private static void WriteTrust(TextWriter writer, SourceScore score)
    {
        writer.WriteLine();
        writer.WriteLine("| from | share by chain | main right | share by confidence | main right |");
        writer.WriteLine("|--:|--:|--:|--:|--:|");
        for (var from = 9; from >= 0; from--)
        {
            var (low, high) = (from / 10.0, from == 9 ? 2 : (from + 1) / 10.0);
            var sure = Bin(score.Trust, one => one.Sure >= low && one.Sure < high);
            var said = Bin(score.Trust, one => one.Confidence >= low && one.Confidence < high);
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {low:F1} | {sure} | {said} |"));
        }
    }

    private static string Bin(List<Judged> all, Func<Judged, bool> isIn)
    {
        var bin = all.Where(isIn).ToList();
        return bin.Count == 0 ? "– | –" : string.Create(CultureInfo.InvariantCulture, $"{(double)bin.Count / all.Count:F3} | {(double)bin.Count(one => one.Right) / bin.Count:F3}");
    }
}
