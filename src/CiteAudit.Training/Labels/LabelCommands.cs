using System.CommandLine;
using System.CommandLine.Parsing;
using CiteAudit.Training.Labels.Learning;

namespace CiteAudit.Training.Labels;

/// <summary><c>labels train</c> and <c>labels measure</c>, and what they can be told.</summary>
internal static class LabelCommands
{
    private static readonly LearningPlan Usual = new();
    private static readonly Option<string> Data = new("--data") { Description = "The folder of annotated reference strings.", Required = true };
    private static readonly Option<string> Out = new("--out") { Description = "The file to write.", Required = true };
    private static readonly Option<string?> Wrong = new("--wrong") { Description = "A file for the strings with a wrong main field." };
    private static readonly Option<string?> Trust = new("--trust") { Description = "A file for what the chain's sureness is worth." };
    private static readonly Option<string?> Keep = new("--keep") { Description = "A file for the table learned without the first part." };
    private static readonly Option<string> Table = new("--table") { Description = "The table to measure.", Required = true };
    private static readonly Option<int> FoldCount = Number("--folds", "How many parts to hold out in turn.", 5);
    private static readonly Option<int> Only = Number("--only", "How many of them to do; 0 for all.", 0);
    private static readonly Option<bool> First = new("--first") { Description = "Measure on the first of five parts too, which the table must not know." };
    private static readonly Option<int> LeftOut = Number("--left-out", "How many styles not to learn from.", 12);
    private static readonly Option<int> Epochs = Number("--epochs", "How often each string is seen.", Usual.Epochs);
    private static readonly Option<int> Cutoff = Number("--cutoff", "How often a feature must occur.", Usual.Cutoff);
    private static readonly Option<int> Rendered = Number("--rendered", "How many rendered strings to add.", Usual.Rendered);
    private static readonly Option<float> Step = Share("--step", "How far a weight moves at first.", Usual.Step);
    private static readonly Option<float> Decay = Share("--decay", "How strongly weights are drawn to zero.", Usual.Decay);
    private static readonly Option<float> Dropped = Share("--dropped", "The share of features left out by chance.", Usual.Dropped);

    public static Command Create()
    {
        var train = new Command("train", "Learn the table of labels.") { Data, Out, Epochs, Cutoff, Rendered, Step, Decay, Dropped };
        train.SetAction(parsed => TrainCommand.Run(parsed.GetRequiredValue(Data), Plan(parsed), parsed.GetRequiredValue(Out)));
        var measure = new Command("measure", "Measure on strings held out, and on sources not trained on.") { Data, Wrong, Trust, Keep, FoldCount, Only, Epochs, Cutoff, Rendered, Step, Decay, Dropped };
        measure.SetAction(parsed => MeasureCommand.Run(parsed.GetRequiredValue(Data), Plan(parsed), parsed.GetValue(FoldCount), parsed.GetValue(Only), parsed.GetValue(Wrong), parsed.GetValue(Trust), parsed.GetValue(Keep)));
        var styles = new Command("styles", "Measure on rendered strings in styles left out.") { Data, LeftOut, Epochs, Cutoff, Rendered, Step, Decay, Dropped };
        styles.SetAction(parsed => MeasureCommand.Styles(parsed.GetRequiredValue(Data), Plan(parsed), parsed.GetValue(LeftOut)));
        var check = new Command("check", "Measure a table that was learned, on sources not trained on.") { Data, Table, First };
        check.SetAction(parsed => MeasureCommand.Check(parsed.GetRequiredValue(Data), parsed.GetRequiredValue(Table), parsed.GetValue(First)));
        var time = new Command("time", "Say how many strings the labeller labels in a second of one core.") { Data };
        time.SetAction(parsed => TimeCommand.Run(parsed.GetRequiredValue(Data)));
        return new Command("labels", "The labeller of reference strings.") { train, measure, styles, check, time };
    }

    private static Option<int> Number(string name, string description, int usual) => new(name) { Description = description, DefaultValueFactory = _ => usual };

    private static Option<float> Share(string name, string description, float usual) => new(name) { Description = description, DefaultValueFactory = _ => usual };

    private static LearningPlan Plan(ParseResult parsed) => new()
    {
        Epochs = parsed.GetValue(Epochs),
        Cutoff = parsed.GetValue(Cutoff),
        Rendered = parsed.GetValue(Rendered),
        Step = parsed.GetValue(Step),
        Decay = parsed.GetValue(Decay),
        Dropped = parsed.GetValue(Dropped),
    };
}
