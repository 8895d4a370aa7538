using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace CiteAudit.Training.Dumps;

/// <summary><c>dump --out DIR</c>: files in the form of Crossref's public data file, of records that nobody ever published, to measure an index by.</summary>
internal static class DumpCommand
{
    private const int RecordsOfAFile = 5000;

    public static Command Create()
    {
        var into = new Option<string>("--out") { Description = "The folder for the files.", Required = true };
        var count = new Option<int>("--count") { Description = "How many records to make.", DefaultValueFactory = _ => 1_000_000 };
        var command = new Command("dump", "Make a dump of made-up records in the form of Crossref's.") { into, count };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(into), parsed.GetValue(count)));
        return command;
    }

    private static void Run(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        var maker = new DumpMaker(7);
        for (var first = 0; first < count; first += RecordsOfAFile)
        {
            using var file = new GZipStream(File.Create(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{first / RecordsOfAFile:d5}.json.gz"))), CompressionLevel.Fastest);
            using var writer = new Utf8JsonWriter(file);
            writer.WriteStartObject();
            writer.WriteStartArray("items");
            for (var number = first; number < Math.Min(count, first + RecordsOfAFile); number++)
            {
                maker.Write(writer, number);
                if (writer.BytesPending > 1 << 16)
                    writer.Flush();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }
    }
}
