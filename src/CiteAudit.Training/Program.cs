using CiteAudit.Training;
using CiteAudit.Training.Matching;

var options = Options.Parse(args);
switch (options.Command)
{
    case "match train":
        MatchCommands.Train(options);
        return 0;
    case "match measure":
        MatchCommands.Measure(options);
        return 0;
    default:
        await Console.Error.WriteLineAsync("match train --records DIR --references DIR --out FILE | match measure --records DIR --references DIR");
        return 2;
}
