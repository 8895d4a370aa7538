using System.Buffers;
using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Parsing;
using CiteAudit.Publishing.References;

namespace CiteAudit.Cli.Commands;

/// <summary>Parses lines, a reference each.</summary>
internal sealed class ParseRun(ReferenceForm form)
{
    private const int LongestReference = 16_384;

    public Task RunAsync(Stream input, Stream output, CancellationToken cancellation) => new LineRun(Parse, LongestReference).RunAsync(input, output, cancellation);

    private ReadOnlyMemory<byte> Parse(IReadOnlyList<string> lines, int first)
    {
        var output = new ArrayBufferWriter<byte>(lines.Count * 1024);
        for (var index = 0; index < lines.Count; index++)
            ReferenceWriter.Write(output, Read(lines[index], (first + index).ToString(CultureInfo.InvariantCulture)), form);
        return output.WrittenMemory;
    }

    private static Reference Read(string line, string key) =>
        string.IsNullOrWhiteSpace(line) ? new Reference(key, "", new Location(Line: 1)) { Confidence = 0 } : ReferenceParser.Parse(line, key);
}
