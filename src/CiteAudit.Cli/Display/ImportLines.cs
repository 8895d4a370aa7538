using System.Globalization;
using CiteAudit.Resolving.Indexing.Importing;
using Spectre.Console;

namespace CiteAudit.Cli.Display;

/// <summary>A line for each tenth of the way, for logs.</summary>
internal sealed class ImportLines(IAnsiConsole console) : IImportProgress
{
    private const int Parts = 10;

    private long all;
    private long done;
    private long said;

    public void Start(int files, long bytes) => all = Math.Max(1, bytes);

    public void Advance(long bytes, long records)
    {
        done += bytes;
        var part = Math.Min(Parts, Parts * done / all);
        if (part <= said)
            return;

        said = part;
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100 / Parts * part} % … {records:#,0} records"));
    }
}
