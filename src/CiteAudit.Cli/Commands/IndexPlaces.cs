using System.CommandLine;
using CiteAudit.Auditing;
using CiteAudit.Cli.Configuration;
using CiteAudit.Model;
using CiteAudit.Resolving.Indexing;

namespace CiteAudit.Cli.Commands;

/// <summary>
/// Where the index is: what the command line names, else the environment, else the configuration. Only a person may name a
/// database; a configuration, which may be a stranger's, can have a folder read and nothing else.
/// </summary>
internal static class IndexPlaces
{
    public const string Variable = "CITEAUDIT_INDEX_POSTGRES";

    public static readonly Option<string?> Option = new("--index")
    {
        Description = "The folder of an index, or a file that holds the connection string of a PostgreSQL database.",
        HelpName = "PATH",
        Recursive = true,
    };

    public static readonly Option<string?> Config = new("--config", "-c")
    {
        Description = "The configuration that names the index; by default the citeaudit.yml in this folder, or nearest above it.",
        HelpName = "FILE",
        Recursive = true,
    };

    // No connection string is longer, and a file that is may be anything.
    private const int LongestConnection = 1 << 14;

    /// <summary>Null when nobody names one.</summary>
    public static (IndexPlace? Place, Problem? Problem) Find(string? named, string? configured)
    {
        if (named is not null)
            return File.Exists(named) ? InFile(named) : (new IndexPlace { Folder = Path.GetFullPath(named) }, null);
        if (Environment.GetEnvironmentVariable(Variable)?.Trim() is { Length: > 0 } connection)
            return (new IndexPlace { Connection = connection }, null);

        return (configured is null ? null : new IndexPlace { Folder = configured }, null);
    }

    /// <summary>The index that a verb of <c>citeaudit index</c> is about.</summary>
    public static (IndexPlace? Place, IReadOnlyList<Problem> Problems) Of(ParseResult parsed)
    {
        var settings = new SettingsResult(new Settings(), []);
        if (parsed.GetValue(Option) is null)
            settings = parsed.GetValue(Config) is { } file ? ConfigurationFile.Read(file, RuleBook.Infos) : ConfigurationFile.FindAndRead(".", RuleBook.Infos);
        if (settings.Settings is not { } found)
            return (null, settings.Problems);

        var (place, problem) = Find(parsed.GetValue(Option), found.Registries.Index is { } folder ? Path.GetFullPath(folder, found.Root) : null);
        if (place is null)
            problem ??= new Problem("index", "nothing says where the index is", $"Name its folder with --index, or set {Variable}");
        return (place, problem is null ? [] : [problem]);
    }

    private static (IndexPlace? Place, Problem? Problem) InFile(string path)
    {
        try
        {
            var text = new FileInfo(path).Length <= LongestConnection ? File.ReadAllText(path).Trim() : "";
            return text.Contains('=', StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal)
                ? (new IndexPlace { Connection = text }, null)
                : (null, new Problem(path, "it is neither the folder of an index nor a file with a connection string", "Name the folder that `citeaudit index import` wrote to"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, new Problem(path, "it cannot be read", "Check that you may read it"));
        }
    }
}
