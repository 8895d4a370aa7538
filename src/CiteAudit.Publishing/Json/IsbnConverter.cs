using System.Text.Json;
using System.Text.Json.Serialization;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Json;

internal sealed class IsbnConverter : JsonConverter<Isbn>
{
    public override Isbn Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Isbn.Parse(reader.GetString() ?? "").Value ?? throw new JsonException("this is not an ISBN");

    public override void Write(Utf8JsonWriter writer, Isbn value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
