using System.Text.Json;
using System.Text.Json.Serialization;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Json;

internal sealed class DoiConverter : JsonConverter<Doi>
{
    public override Doi Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Doi.Parse(Escaped(reader.GetString() ?? "")).Value ?? throw new JsonException("this is not a DOI");

    public override void Write(Utf8JsonWriter writer, Doi value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    // A stored DOI is plain. Parsing undoes escapes, and would undo those that are part of the name.
    private static string Escaped(string name) => Uri.EscapeDataString(name.Replace("&", "&amp;", StringComparison.Ordinal));
}
