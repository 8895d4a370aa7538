using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CiteAudit.Resolving.Indexing;
using CiteAudit.Resolving.Indexing.Importing;
using CiteAudit.Resolving.Indexing.Searching;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Tests.Resolving.Indexing;

/// <summary>A folder with dumps and an index made of them, gone afterwards.</summary>
internal sealed class IndexFolder : IDisposable, IImportProgress
{
    private static readonly DateTime Then = new(2025, 4, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly string root = Directory.CreateTempSubdirectory("citeaudit-index-").FullName;

    public string Index => At("index");

    public string Dumps => At("dumps");

    public long Told { get; private set; }

    public string At(string path) => Path.Combine(root, path);

    public string Lines(string name, params IEnumerable<string> records) => Write(name, string.Concat(records.Select(record => record + "\n")));

    public string Items(string name, params IEnumerable<string> records) => Write(name, $$"""{"items":[{{string.Join(",\n", records)}}]}""");

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Dumps, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, name.EndsWith(".gz", StringComparison.Ordinal) && bytes is not [0x1f, 0x8b, ..] ? Packed(bytes) : bytes);
        File.SetLastWriteTimeUtc(path, Then);
        return path;
    }

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal))
            stream.Write(bytes);
        return packed.ToArray();
    }

    public async Task<ImportOutcome> ImportAsync(int segment = 1 << 18, string? into = null)
    {
        var (outcome, problem) = await TryImportAsync(segment, into);
        Assert.Null(problem);
        return outcome!;
    }

    public Task<(ImportOutcome? Outcome, CiteAudit.Model.Problem? Problem)> TryImportAsync(int segment = 1 << 18, string? into = null) =>
        IndexImport.RunAsync(new IndexPlace { Folder = into ?? Index, RecordsOfASegment = segment }, [Dumps], this, TestContext.Current.CancellationToken);

    public IRecordIndex Open(string? folder = null)
    {
        var (index, problem) = SegmentIndex.Open(folder ?? Index);
        Assert.Null(problem);
        return index!;
    }

    public async Task<string?> TitleOfAsync(string doi, IndexedRegistry registry = IndexedRegistry.Crossref)
    {
        using var index = Open();
        return await index.FindAsync(registry, doi, TestContext.Current.CancellationToken) is { } record ? TitleIn(record) : null;
    }

    public async Task<IReadOnlyList<string>> SearchAsync(string title, string? family = null, int? year = null, IndexedRegistry registry = IndexedRegistry.Crossref)
    {
        using var index = Open();
        return [.. (await index.SearchAsync(registry, new SearchTerms(title, family, year), TestContext.Current.CancellationToken)).Select(TitleIn)];
    }

    /// <summary>Every file but the lock, by name and content.</summary>
    public static IReadOnlyList<string> Bytes(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(folder, file), File: file))
            .Where(file => file.Name is not "lock")
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => $"{file.Name} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.File)))}"),
    ];

    public void Start(int files, long bytes)
    {
    }

    public void Advance(long bytes, long records) => Told = records;

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static string TitleIn(StoredRecord record) =>
        System.Text.Json.JsonDocument.Parse(record.Json).RootElement is var json && json.TryGetProperty("attributes", out var attributes)
            ? attributes.GetProperty("titles")[0].GetProperty("title").GetString()!
            : json.GetProperty("title") is { ValueKind: System.Text.Json.JsonValueKind.Array } titles ? titles[0].GetString()! : json.GetProperty("title").GetString()!;
}
