using System.CommandLine;
using System.CommandLine.Parsing;

namespace CiteAudit.Cli.Commands;

/// <summary>The options that are about registries.</summary>
internal static class AskingOptions
{
    /// <summary>Where answers are kept; <c>citeaudit cache</c> takes it too.</summary>
    public static readonly Option<string?> Cache = new("--cache")
    {
        Description = "The folder where answers of registries are kept; by default the system's place for caches.",
        HelpName = "DIR",
    };

    private static readonly Option<bool> Online = new("--online") { Description = "Ask the registries over the network." };

    private static readonly Option<bool> Offline = new("--offline") { Description = "Ask nobody: use recorded answers and those kept by earlier runs." };

    private static readonly Option<bool> Refresh = new("--refresh") { Description = "Ask again for what is kept." };

    private static readonly Option<bool> Confidential = new("--confidential") { Description = "Send identifiers only; the default for manuscripts." };

    private static readonly Option<bool> AllowTitles = new("--allow-titles") { Description = "Let registries be asked by title and names as well; the default for bibliographies." };

    public static void AddTo(Command command)
    {
        foreach (var option in new Option[] { Online, Offline, Refresh, Cache, IndexPlaces.Option, Confidential, AllowTitles })
            command.Options.Add(option);
        command.Validators.Add(Agree);
    }

    public static AskingRequest From(ParseResult parsed) => new()
    {
        Online = parsed.GetValue(Online) ? true : parsed.GetValue(Offline) ? false : null,
        Refresh = parsed.GetValue(Refresh),
        Cache = parsed.GetValue(Cache),
        Index = parsed.GetValue(IndexPlaces.Option),
        Confidential = parsed.GetValue(Confidential),
        AllowTitles = parsed.GetValue(AllowTitles),
    };

    private static void Agree(CommandResult command)
    {
        Exclude(command, Online, Offline);
        Exclude(command, Refresh, Offline);
        Exclude(command, Confidential, AllowTitles);
    }

    private static void Exclude(CommandResult command, Option<bool> one, Option<bool> other)
    {
        if (command.GetValue(one) && command.GetValue(other))
            command.AddError($"{one.Name} and {other.Name} exclude each other.");
    }
}
