using CiteAudit.Training;
using CiteAudit.Training.Labels;
using CiteAudit.Training.Rendering;

var options = Options.Parse(args);
switch (options.Command)
{
    case "labels train":
        LabelCommands.Train(options);
        return 0;
    case "labels measure":
        LabelCommands.Measure(options);
        return 0;
    case "render":
        RenderCommand.Run(options.Required("data"), options.Number("count", 1000), options.Number("seed", 1));
        return 0;
    default:
        await Console.Error.WriteLineAsync("labels train --data DIR --out FILE | labels measure --data DIR [--folds 5] | render --data DIR [--count 1000] [--seed 1]");
        return 2;
}
