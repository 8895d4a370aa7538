using System.Text.Json;
using System.Text.Json.Serialization;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Json;

internal sealed class PmidConverter : JsonConverter<Pmid>
{
    public override Pmid Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Pmid.Parse(reader.GetString() ?? "").Value ?? throw new JsonException("this is not a PubMed identifier");

    public override void Write(Utf8JsonWriter writer, Pmid value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
