using System.Globalization;
using CiteAudit.Resolving.Indexing.Importing;
using Spectre.Console;

namespace CiteAudit.Cli.Display;

/// <summary>A bar over the bytes of all files, for a person at a terminal.</summary>
internal sealed class ImportBar(ProgressContext context) : IImportProgress
{
    private readonly ProgressTask bar = context.AddTask("Reading", autoStart: true, maxValue: 1);

    public void Start(int files, long bytes) => bar.MaxValue = Math.Max(1, bytes);

    public void Advance(long bytes, long records)
    {
        bar.Increment(bytes);
        bar.Description = string.Create(CultureInfo.InvariantCulture, $"{records:#,0} records");
    }
}
