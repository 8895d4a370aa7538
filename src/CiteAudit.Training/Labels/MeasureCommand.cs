using CiteAudit.Parsing.Segments.Chain;
using CiteAudit.Training.Labels.Data;
using CiteAudit.Training.Labels.Learning;
using CiteAudit.Training.Labels.Measuring;
using CiteAudit.Training.Rendering;

namespace CiteAudit.Training.Labels;

/// <summary>Learns without one fold in turn and labels that fold. Sources that are not trained on are labelled by the first fold's table.</summary>
internal static class MeasureCommand
{
    public static void Run(string data, LearningPlan plan, int folds, int only, string? wrong, string? trust, string? keep)
    {
        var strings = TrainingStrings.Read(data);
        using var writer = wrong is null ? null : new StreamWriter(wrong);
        var table = new ScoreTable(writer);
        for (var fold = 0; fold < (only > 0 ? only : folds); fold++)
        {
            var (known, held) = Split(strings.Where(text => Sources.IsForTraining(text.Source)), fold, folds);
            var bytes = new Learner(TrainingStrings.WithRendered(known, plan.Rendered), plan).Learn(Console.Error.WriteLine).ToBytes();
            var learned = LabelTable.Read(bytes);
            table.Count(held, learned);
            table.Write(Console.Error);
            if (fold > 0)
                continue;

            if (keep is not null)
                File.WriteAllBytes(keep, bytes);

            table.Count(strings.Where(text => !Sources.IsForTraining(text.Source)), learned);
            table.Count(TrainingStrings.Rendered(held, 1500, seed: 2, StyleFiles.All()), learned);
        }

        table.Write(Console.Out);
        if (trust is not null)
            TrustFit.Write(table.Judged, trust);
    }

    /// <summary>Learns with some styles left out and labels strings in these, then strings in the styles that were seen; facts are never seen ones.</summary>
    public static void Styles(string data, LearningPlan plan, int leftOut)
    {
        var all = StyleFiles.All();
        var held = all.Where((_, at) => at % (all.Count / leftOut) == 3).Take(leftOut).ToList();
        var seen = all.Except(held).ToList();
        Console.WriteLine("left out: " + string.Join(", ", held.Select(style => style.Name)));
        var (known, others) = Split(TrainingStrings.Read(data).Where(text => Sources.IsForTraining(text.Source)), 0, 5);
        var learned = LabelTable.Read(new Learner(TrainingStrings.WithRendered(known, plan.Rendered, seen), plan).Learn(Console.Error.WriteLine).ToBytes());
        foreach (var (name, styles) in new[] { ("styles left out", held), ("styles seen", seen) })
        {
            var table = new ScoreTable(wrong: null);
            table.Count(TrainingStrings.Rendered(others, 3000, seed: 2, styles), learned);
            Console.WriteLine(name);
            table.Write(Console.Out);
        }
    }

    /// <summary>Labels the sources that are not trained on by a table learned before.</summary>
    public static void Check(string data, string path)
    {
        var table = new ScoreTable(wrong: null);
        table.Count(TrainingStrings.Read(data).Where(text => !Sources.IsForTraining(text.Source)), LabelTable.Read(File.ReadAllBytes(path)));
        table.Write(Console.Out);
    }

    private static (List<LabelledString> Known, List<LabelledString> Held) Split(IEnumerable<LabelledString> strings, int fold, int folds)
    {
        var split = strings.ToLookup(text => Folds.Of(text, folds) == fold);
        return ([.. split[false]], [.. split[true]]);
    }
}
