using System.CommandLine;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit index</c>: the records of registries on this machine.</summary>
internal static class IndexCommand
{
    public static Command Create()
    {
        var command = new Command("index", "Make, look at or tidy an index of registries' records, which answers without a network.")
        {
            IndexImportCommand.Create(),
            IndexInfoCommand.Create(),
            IndexCompactCommand.Create(),
        };
        command.Options.Add(IndexPlaces.Option);
        command.Options.Add(IndexPlaces.Config);
        return command;
    }
}
