namespace CiteAudit.Training.Matching;

/// <summary>Learns the weights of the signs by which records are matched, or measures those in use on works held out.</summary>
internal static class MatchCommands
{
    public static void Train(Options options) => File.WriteAllText(options.Required("out"), MatchTrainer.Train(Read(options)));

    public static void Measure(Options options) => Console.Out.Write(MatchReport.Of(Read(options)));

    private static WorkPool Read(Options options) => WorkPool.Read(options.Required("records"), options.Required("references"));
}
