using System.Text.Json;
using System.Text.Json.Serialization;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Json;

internal sealed class IssnConverter : JsonConverter<Issn>
{
    public override Issn Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Issn.Parse(reader.GetString() ?? "").Value ?? throw new JsonException("this is not an ISSN");

    public override void Write(Utf8JsonWriter writer, Issn value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
