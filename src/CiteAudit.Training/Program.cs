using CiteAudit.Training;
using CiteAudit.Training.Labels;

var options = Options.Parse(args);
switch (options.Command)
{
    case "labels train":
        LabelCommands.Train(options);
        return 0;
    case "labels measure":
        LabelCommands.Measure(options);
        return 0;
    default:
        await Console.Error.WriteLineAsync("labels train --data DIR --out FILE | labels measure --data DIR [--folds 5]");
        return 2;
}
