using Spectre.Console;

namespace CiteAudit.Cli.Display;

/// <summary>A bar per stage, for a person at a terminal.</summary>
internal sealed class BarProgress(ProgressContext context, int manuscripts) : IStageProgress
{
    private readonly Dictionary<Stage, ProgressTask> bars = Enum.GetValues<Stage>()
        .ToDictionary(stage => stage, stage => context.AddTask(stage.ToString(), maxValue: manuscripts));

    public void Advance(Stage stage) => bars[stage].Increment(1);
}
