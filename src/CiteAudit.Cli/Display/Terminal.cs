using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Resolving.Indexing.Importing;
using Spectre.Console;

namespace CiteAudit.Cli.Display;

/// <summary>Where a run speaks: results on standard output, progress and problems on standard error.</summary>
internal sealed class Terminal
{
    // Wide enough that no path is ever broken over two lines of a log.
    private const int WidthOfALog = 4000;

    private readonly bool quiet;
    private readonly IAnsiConsole output;
    private readonly IAnsiConsole errors;

    public Terminal(bool quiet, bool noColor)
    {
        this.quiet = quiet;
        var plain = noColor || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        output = Open(Console.Out, Console.IsOutputRedirected, plain);
        errors = Open(Console.Error, Console.IsErrorRedirected, plain);
    }

    public void Report(Problem problem) => errors.MarkupLineInterpolated($"[red]error:[/] {problem.ToString()}");

    /// <summary>What is worth knowing and is no result: standard output may be another program's input.</summary>
    public void Note(string line)
    {
        if (!quiet)
            errors.WriteLine(line);
    }

    public void Say(string line)
    {
        if (!quiet)
            output.WriteLine(line);
    }

    public void Say(Table table)
    {
        if (!quiet)
            output.Write(table);
    }

    /// <summary>Prints what was asked for, whether quiet or not.</summary>
    public void Print(string text) => output.WriteLine(text);

    public void Print(Table table) => output.Write(table);

    public async Task<T> WatchAsync<T>(int manuscripts, Func<IStageProgress, Task<T>> work)
    {
        if (quiet)
            return await work(new SilentProgress());
        if (Console.IsErrorRedirected)
            return await work(new LineProgress(errors, manuscripts));

        return await errors.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context => work(new BarProgress(context, manuscripts)));
    }

    /// <summary>Shows how far something is that comes over the network.</summary>
    public async Task<T> WatchFetchAsync<T>(string what, Func<Action<long>, Task<T>> fetch)
    {
        if (quiet)
            return await fetch(static _ => { });
        if (Console.IsErrorRedirected)
        {
            Note($"Fetching {what} …");
            return await fetch(static _ => { });
        }

        return await errors.Status().StartAsync(
            $"Fetching {Markup.Escape(what)} …",
            context => fetch(bytes => context.Status(string.Create(CultureInfo.InvariantCulture, $"Fetching {Markup.Escape(what)} … {bytes / 1048576.0:#,0.0} MB"))));
    }

    public async Task<T> WatchImportAsync<T>(Func<IImportProgress, Task<T>> work)
    {
        if (quiet)
            return await work(new SilentImport());
        if (Console.IsErrorRedirected)
            return await work(new ImportLines(errors));

        return await errors.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new ImportBar(context)));
    }

    private static IAnsiConsole Open(TextWriter writer, bool redirected, bool plain)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain || redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (redirected)
            console.Profile.Width = WidthOfALog;
        return console;
    }
}
