using System.Text.Json;
using System.Text.Json.Serialization;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Json;

internal sealed class ArxivConverter : JsonConverter<ArxivId>
{
    public override ArxivId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ArxivId.Parse(reader.GetString() ?? "").Value ?? throw new JsonException("this is not an arXiv identifier");

    public override void Write(Utf8JsonWriter writer, ArxivId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
