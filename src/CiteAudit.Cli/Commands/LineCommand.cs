using System.CommandLine;
using CiteAudit.Model;

namespace CiteAudit.Cli.Commands;

/// <summary>What verbs that answer line by line have in common: a file or standard input in, standard output out.</summary>
internal static class LineCommand
{
    public const string StandardInput = "-";

    /// <param name="remedy">What to do where the file cannot be read.</param>
    public static async Task<int> RunAsync(ParseResult parsed, string path, string remedy, Func<Stream, Stream, Task> answer)
    {
        try
        {
            await using var input = path is StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
            await using var output = Console.OpenStandardOutput();
            await answer(input, output);
            return ExitCode.Clean;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var what = failure switch
            {
                FileNotFoundException or DirectoryNotFoundException => "it is not there",
                UnauthorizedAccessException => "it may not be read, or is a folder",
                _ => "it cannot be read",
            };
            CiteAuditCommand.TerminalFor(parsed).Report(new Problem(path, what, remedy));
            return ExitCode.CouldNotRun;
        }
    }
}
