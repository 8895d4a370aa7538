using System.Globalization;
using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Indexing.Dumps;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>The file that says what an index consists of. It is put in place whole, after everything that it names.</summary>
internal static class ManifestFile
{
    public const string Name = "citeaudit-index.json";

    private const string Title = "citeaudit index";
    private const long Longest = 1L << 28;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n" };

    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Name));

    public static (Manifest? Manifest, Problem? Problem) Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        try
        {
            if (!File.Exists(path))
                return (null, new Problem(folder, "there is no index in this folder", "Make one with `citeaudit index import`, or correct the path"));
            if (new FileInfo(path).Length > Longest || JsonText.Parse(File.ReadAllBytes(path)) is not { } json || json.Text("format") is not Title)
                return (null, new Problem(path, "it is not the description of an index", "Import into another folder, or delete this one and import again"));
            if (json.Number("version") is not IndexFormat.Version)
                return (null, new Problem(path, $"the index is of format {json.Text("version")}, and this version of citeaudit reads format {IndexFormat.Version}", "Use the version that made it, or import again into another folder"));

            return Of(json) is { } manifest ? (manifest, null) : (null, new Problem(path, "the description of the index is damaged", "Delete the folder and import again"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, new Problem(path, "it cannot be read", "Check that you may read it"));
        }
    }

    public static void Write(string folder, Manifest manifest)
    {
        var draft = Path.Combine(folder, Name + IndexFormat.TemporaryEnding);
        using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            using (var writer = new Utf8JsonWriter(file, Readable))
                Write(writer, manifest);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, Path.Combine(folder, Name), overwrite: true);
    }

    private static Manifest? Of(JsonElement json)
    {
        var manifest = new Manifest
        {
            Next = json.Number("next") ?? 1,
            IsUnderWay = json.Member("underWay") is { ValueKind: JsonValueKind.True },
            Segments = [.. json.Items("segments").Select(item => new SegmentInfo(Int(item, "number"), (IndexedRegistry)Int(item, "registry"), Int(item, "level"), Long(item, "documents"), Long(item, "keys")))],
            Stores = [.. json.Items("stores").Select(item => new StoreInfo(Int(item, "number"), Int(item, "import"), Long(item, "bytes")))],
            Imports = [.. json.Items("imports").Select(item => new ImportInfo(Int(item, "number"), Long(item, "unusable"), [.. item.Items("shares").Select(share => new ImportShare((IndexedRegistry)Int(share, "registry"), (uint)Long(share, "stamp"), Long(share, "records")))]))],
            Files = [.. json.Items("files").Select(item => new ReadFile(FileOf(item), Int(item, "import"), Long(item, "records"), item.Member("finished") is { ValueKind: JsonValueKind.True }, item.Text("fault")))],
        };
        return manifest.Segments.All(segment => Enum.IsDefined(segment.Registry)) && manifest.Stores.All(store => store.Number < RecordPlace.MostStores) ? manifest : null;
    }

    private static DumpFile FileOf(JsonElement item) => new(item.Text("path") ?? "", Long(item, "size"), new DateTime(Math.Clamp(Long(item, "modified"), 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc));

    private static int Int(JsonElement item, string name) => item.Number(name) ?? 0;

    private static long Long(JsonElement item, string name) =>
        long.TryParse(item.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static void Write(Utf8JsonWriter writer, Manifest manifest)
    {
        writer.WriteStartObject();
        writer.WriteString("format", Title);
        writer.WriteNumber("version", IndexFormat.Version);
        writer.WriteNumber("next", manifest.Next);
        writer.WriteBoolean("underWay", manifest.IsUnderWay);
        WriteList(writer, "segments", manifest.Segments, segment => Numbers(writer, ("number", segment.Number), ("registry", (int)segment.Registry), ("level", segment.Level), ("documents", segment.Documents), ("keys", segment.Keys)));
        WriteList(writer, "stores", manifest.Stores, store => Numbers(writer, ("number", store.Number), ("import", store.Import), ("bytes", store.Bytes)));
        WriteList(writer, "imports", manifest.Imports, import =>
        {
            Numbers(writer, ("number", import.Number), ("unusable", import.Unusable));
            WriteList(writer, "shares", import.Shares, share => Numbers(writer, ("registry", (int)share.Registry), ("stamp", share.Stamp), ("records", share.Records)));
        });
        WriteList(writer, "files", manifest.Files, file =>
        {
            writer.WriteString("path", file.File.Path);
            Numbers(writer, ("size", file.File.Size), ("modified", file.File.Modified.Ticks), ("import", file.Import), ("records", file.Records));
            writer.WriteBoolean("finished", file.IsFinished);
            if (file.Fault is { } fault)
                writer.WriteString("fault", fault);
        });
        writer.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter writer, params ReadOnlySpan<(string Name, long Value)> numbers)
    {
        foreach (var (name, value) in numbers)
            writer.WriteNumber(name, value);
    }
}
