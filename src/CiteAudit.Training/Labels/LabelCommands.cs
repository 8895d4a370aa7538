using System.Diagnostics;
using CiteAudit.Parsing.Segments.Chain;
using CiteAudit.Training.Labels.Data;
using CiteAudit.Training.Labels.Learning;
using CiteAudit.Training.Labels.Measuring;

namespace CiteAudit.Training.Labels;

/// <summary>Learns the table of labels, or measures what is learned on strings held out.</summary>
internal static class LabelCommands
{
    public static void Train(Options options)
    {
        var strings = Read(options).Where(text => Sources.IsForTraining(text.Source)).ToList();
        var bytes = new Learner(strings, Plan(options)).Learn(Report).ToBytes();
        File.WriteAllBytes(options.Required("out"), bytes);
    }

    /// <summary>Folds are by group; sources that are not trained on are labelled by the first fold's table.</summary>
    public static void Measure(Options options)
    {
        var strings = Read(options);
        var (folds, least) = (options.Number("folds", 5), options.Number("only", 0));
        var table = new ScoreTable();
        for (var fold = 0; fold < (least > 0 ? least : folds); fold++)
        {
            var training = strings.Where(text => Sources.IsForTraining(text.Source) && Folds.Of(text, folds) != fold).ToList();
            var learned = LabelTable.Read(new Learner(training, Plan(options)).Learn(Report).ToBytes());
            table.Count(strings.Where(text => Sources.IsForTraining(text.Source) && Folds.Of(text, folds) == fold), learned);
            if (fold == 0)
                table.Count(strings.Where(text => !Sources.IsForTraining(text.Source)), learned);
        }

        table.Write(Console.Out);
    }

    private static List<LabelledString> Read(Options options) =>
    [
        .. Directory.GetFiles(options.Required("data"), "train.jsonl").SelectMany(LabelledFile.Read)
            .Where(text => text.Source != "giant-synthetic" || Folds.Of(text, 5) == 0),
        .. options.Optional("rendered") is { } rendered ? LabelledFile.Read(rendered) : [],
    ];

    private static LearningPlan Plan(Options options)
    {
        var plan = new LearningPlan();
        return plan with
        {
            Epochs = options.Number("epochs", plan.Epochs),
            Step = options.Share("step", plan.Step),
            Decay = options.Share("decay", plan.Decay),
            Cutoff = options.Number("cutoff", plan.Cutoff),
            Dropped = options.Share("dropped", plan.Dropped),
            Averaged = options.Number("averaged", plan.Averaged),
        };
    }

    private static void Report(string line) =>
        Console.Error.WriteLine(FormattableString.Invariant($"{Stopwatch.GetTimestamp() / Stopwatch.Frequency % 100000} {line}"));
}
