using System.CommandLine;

namespace CiteAudit.Training.Matching;

/// <summary>Learns the weights of the signs by which records are matched, or measures those in use on works held out.</summary>
internal static class MatchCommands
{
    private static readonly Option<string> Records = new("--records") { Description = "The folder of recorded answers of registries.", Required = true };
    private static readonly Option<string> References = new("--references") { Description = "The folder of annotated reference strings.", Required = true };
    private static readonly Option<string> Out = new("--out") { Description = "The file to write.", Required = true };

    public static Command Create()
    {
        var train = new Command("train", "Learn the weights.") { Records, References, Out };
        train.SetAction(parsed => File.WriteAllText(parsed.GetRequiredValue(Out), MatchTrainer.Train(Read(parsed))));
        var measure = new Command("measure", "Measure the weights in use on works held out.") { Records, References };
        measure.SetAction(parsed => Console.Out.Write(MatchReport.Of(Read(parsed))));
        return new Command("match", "The weights by which references are matched with records.") { train, measure };
    }

    private static WorkPool Read(ParseResult parsed) => WorkPool.Read(parsed.GetRequiredValue(Records), parsed.GetRequiredValue(References));
}
