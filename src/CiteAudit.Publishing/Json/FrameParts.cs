using System.Buffers;
using System.Text.Json;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Json;

// Gathers header and totals from the members of the outermost object, in whatever order they stand.
internal sealed class FrameParts
{
    private readonly Dictionary<string, JsonElement> header = new(StringComparer.Ordinal);
    private string? version;
    private bool hasManuscripts;
    private ReportTotals? totals;

    // Why the file cannot be read by this version; null when it can.
    public string? Problem => version switch
    {
        AuditSchema.Version => null,
        null => "it names no schemaVersion, so it is not an audit.json",
        _ => $"it is written in schema version {version}, and this version of citeaudit reads {AuditSchema.Version}",
    };

    public void Take(JsonCursor cursor)
    {
        if (string.Equals(cursor.Name, "schemaVersion", StringComparison.Ordinal))
            version = cursor.ReadValue(AuditJson.Of<string>());
        else if (string.Equals(cursor.Name, "totals", StringComparison.Ordinal) && CanRead)
            totals = cursor.ReadValue(AuditJson.Totals);
        else if (BelongsToHeader(cursor.Name) && CanRead)
            TakeHeader(cursor);
        else
            PassOver(cursor);
    }

    public ReportFrame Frame()
    {
        if (!hasManuscripts)
            throw new JsonException("it has no manuscripts");
        if (totals is null)
            throw new JsonException("it has no totals");
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in header)
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        var read = JsonSerializer.Deserialize(json.WrittenSpan, AuditJson.Header) ?? throw new JsonException("it has no header");
        return new ReportFrame(read, Completion.Of(totals));
    }

    // Another version may mean other things by the same names.
    private bool CanRead => version is null or AuditSchema.Version;

    private static bool BelongsToHeader(string name) =>
        AuditJson.Header.Properties.Any(property => string.Equals(property.Name, name, StringComparison.Ordinal));

    private void TakeHeader(JsonCursor cursor)
    {
        var name = cursor.Name;
        if (cursor.ReadValue(AuditJson.Of<JsonDocument>()) is { } value)
            header[name] = value.RootElement;
    }

    private void PassOver(JsonCursor cursor)
    {
        hasManuscripts |= string.Equals(cursor.Name, "manuscripts", StringComparison.Ordinal);
        cursor.Skip();
    }
}
