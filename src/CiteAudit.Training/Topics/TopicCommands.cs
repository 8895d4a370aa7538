using System.CommandLine;
using CiteAudit.Training.Topics.Data;
using CiteAudit.Training.Topics.Measuring;

namespace CiteAudit.Training.Topics;

/// <summary>Learns the tables by which claims and works are set beside each other, or measures those in use on papers held out.</summary>
internal static class TopicCommands
{
    private static readonly Option<string> Data = new("--data") { Description = "The folder of claims and works.", Required = true };
    private static readonly Option<string?> Keep = new("--keep") { Description = "A folder to keep what is learned on the way, from which a stopped run goes on." };
    private static readonly Option<string> Out = new("--out") { Description = "The file to write.", Required = true };

    public static Command Create()
    {
        var train = new Command("train", "Learn the tables, and print what was measured on each part held out.") { Data, Keep, Out };
        train.SetAction(parsed => Train(parsed.GetRequiredValue(Data), parsed.GetValue(Keep), parsed.GetRequiredValue(Out)));
        var measure = new Command("measure", "Measure the tables in use on papers that nothing was learned from.") { Data };
        measure.SetAction(parsed => Console.Out.Write(TopicMeasure.Of(new TopicFolder(parsed.GetRequiredValue(Data)))));
        return new Command("topics", "The tables by which claims and works are set beside each other.") { train, measure };
    }

    private static void Train(string data, string? keep, string path)
    {
        using var output = new MemoryStream();
        TopicTrainer.Train(new TopicFolder(data), new Shelf(keep), output, Console.Out, Console.Error);
        File.WriteAllBytes(path, output.ToArray());
    }
}
