using CiteAudit.Parsing.Segments.Chain;
using CiteAudit.Training.Labels.Data;
using CiteAudit.Training.Labels.Learning;
using CiteAudit.Training.Labels.Measuring;

namespace CiteAudit.Training.Labels;

/// <summary>Learns without one fold in turn and labels that fold. Sources that are not trained on are labelled by the first fold's table.</summary>
internal static class MeasureCommand
{
    public static void Run(string data, LearningPlan plan, int folds, int only, string? wrong)
    {
        var strings = TrainingStrings.Read(data);
        using var writer = wrong is null ? null : new StreamWriter(wrong);
        var table = new ScoreTable(writer);
        for (var fold = 0; fold < (only > 0 ? only : folds); fold++)
        {
            var (known, held) = Split(strings.Where(text => Sources.IsForTraining(text.Source)), fold, folds);
            var learned = LabelTable.Read(new Learner(TrainingStrings.WithRendered(known, plan.Rendered), plan).Learn(Console.Error.WriteLine).ToBytes());
            table.Count(held, learned);
            if (fold > 0)
                continue;

            table.Count(strings.Where(text => !Sources.IsForTraining(text.Source)), learned);
            table.Count(TrainingStrings.Rendered(held, 1500, seed: 2), learned);
        }

        table.Write(Console.Out);
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
