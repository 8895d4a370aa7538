using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CiteAudit.Tests.Resolving;

/// <summary>A folder of recorded answers that lives as long as its test.</summary>
internal sealed class RecordingFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("citeaudit-recordings-").FullName;

    public void Crossref(string doi, int status, string body) =>
        Write($"crossref/works/{doi}.json", Envelope($"https://api.crossref.org/works/{doi}", status, body));

    public void DoiOrg(string doi, int status, string body) =>
        Write($"doi.org/api/handles/{doi}.json", Envelope($"https://doi.org/api/handles/{doi}", status, body));

    public void Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    public void Write(string path, byte[] content)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Envelope(string address, int status, string body) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{ "address": {{JsonSerializer.Serialize(address)}}, "status": {{status}}, "day": "2026-01-31", "contentType": "", "body": {{Body(body)}} }""");

    private static string Body(string body) => body.StartsWith('{') && body.EndsWith('}') ? body : JsonSerializer.Serialize(body);
}
