using System.Text.Json;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Json;

/// <summary>Writes <c>audit.json</c> as it comes: the header, one manuscript a line, the totals. Holds one manuscript at a time.</summary>
public sealed class AuditWriter : IDisposable
{
    private readonly Stream stream;
    private readonly Utf8JsonWriter writer;
    private bool empty = true;
    private bool finished;

    private AuditWriter(Stream stream)
    {
        this.stream = stream;
        writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = ReadableJson.Encoder });
    }

    /// <summary>Writes the header. The stream stays the caller's to close.</summary>
    public static AuditWriter Start(Stream stream, ReportHeader header)
    {
        var audits = new AuditWriter(stream);
        audits.Open(header);
        return audits;
    }

    public void Add(Audit audit)
    {
        ObjectDisposedException.ThrowIf(finished, this);
        stream.Write(empty ? "\n"u8 : ",\n"u8);
        empty = false;
        Write(() => JsonSerializer.Serialize(writer, audit, AuditJson.Audit));
    }

    /// <summary>Writes the totals. Without them a reader takes the file for one cut short, which it then is.</summary>
    public void Finish(ReportTotals totals)
    {
        ObjectDisposedException.ThrowIf(finished, this);
        finished = true;
        stream.Write("\n],\"totals\":"u8);
        Write(() => JsonSerializer.Serialize(writer, totals, AuditJson.Totals));
        stream.Write("}\n"u8);
        stream.Flush();
    }

    public void Dispose() => writer.Dispose();

    private void Open(ReportHeader header) => Write(() =>
    {
        writer.WriteStartObject();
        writer.WriteString("schemaVersion", AuditSchema.Version);
        foreach (var property in JsonSerializer.SerializeToElement(header, AuditJson.Header).EnumerateObject())
            property.WriteTo(writer);
        writer.WriteStartArray("manuscripts");
    });

    private void Write(Action part)
    {
        part();
        writer.Flush();
        writer.Reset();
    }
}
