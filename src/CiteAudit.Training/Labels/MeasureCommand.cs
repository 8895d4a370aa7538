using CiteAudit.Parsing.Segments.Chain;
using CiteAudit.Training.Labels.Data;
using CiteAudit.Training.Labels.Learning;
using CiteAudit.Training.Labels.Measuring;
using CiteAudit.Training.Rendering;

namespace CiteAudit.Training.Labels;

/// <summary>Learns without one fold and labels that fold, for all folds at a time. Sources that are not trained on are labelled by the first fold's table.</summary>
internal static class MeasureCommand
{
    public static void Run(string data, LearningPlan plan, int folds, int only, string? wrong, string? trust, string? keep)
    {
        var strings = TrainingStrings.Read(data);
        using var writer = wrong is null ? null : new StreamWriter(wrong);
        var table = new ScoreTable(writer);
        var parts = Enumerable.Range(0, only > 0 ? only : folds).Select(fold => Split(strings.Where(text => Sources.IsForTraining(text.Source)), fold, folds)).ToList();
        var tables = new byte[parts.Count][];
        Parallel.For(0, parts.Count, fold =>
            tables[fold] = new Learner(TrainingStrings.WithRendered(parts[fold].Known, plan.Rendered), plan).Learn(line => Console.Error.WriteLine(FormattableString.Invariant($"{fold + 1}: {line}"))).ToBytes());
        for (var fold = 0; fold < parts.Count; fold++)
            table.Count(parts[fold].Held, LabelTable.Read(tables[fold]));

        var first = LabelTable.Read(tables[0]);
        table.Count(strings.Where(text => !Sources.IsForTraining(text.Source)), first);
        table.Count(TrainingStrings.Rendered(parts[0].Held, 1500, seed: 2, StyleFiles.All()), first);
        if (keep is not null)
            File.WriteAllBytes(keep, tables[0]);

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

    /// <summary>Labels the sources that are not trained on by a table learned before, and the first of five parts if it was learned without that.</summary>
    public static void Check(string data, string path, bool first)
    {
        var table = new ScoreTable(wrong: null);
        var strings = TrainingStrings.Read(data);
        var learned = LabelTable.Read(File.ReadAllBytes(path));
        table.Count(strings.Where(text => !Sources.IsForTraining(text.Source)), learned);
        if (first)
            table.Count(Split(strings.Where(text => Sources.IsForTraining(text.Source)), 0, 5).Held, learned);

        table.Write(Console.Out);
    }

    private static (List<LabelledString> Known, List<LabelledString> Held) Split(IEnumerable<LabelledString> strings, int fold, int folds)
    {
        var split = strings.ToLookup(text => Folds.Of(text, folds) == fold);
        return ([.. split[false]], [.. split[true]]);
    }
}
