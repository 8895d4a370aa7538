namespace CiteAudit.Cli.Display;

/// <summary>Nothing, for <c>--quiet</c>.</summary>
internal sealed class SilentProgress : IStageProgress
{
    public void Advance(Stage stage)
    {
    }
}
