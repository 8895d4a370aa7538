namespace CiteAudit.Cli.Display;

/// <summary>Is told each time a stage is done with one manuscript.</summary>
internal interface IStageProgress
{
    void Advance(Stage stage);
}
