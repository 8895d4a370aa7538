using System.Globalization;
using Spectre.Console;

namespace CiteAudit.Cli.Display;

/// <summary>A line when a stage is done with every manuscript, for logs.</summary>
internal sealed class LineProgress(IAnsiConsole console, int manuscripts) : IStageProgress
{
    private readonly Dictionary<Stage, int> done = [];

    public void Advance(Stage stage)
    {
        done[stage] = done.GetValueOrDefault(stage) + 1;
        if (done[stage] == manuscripts)
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage} … {manuscripts} of {manuscripts}"));
    }
}
