using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Json;

// A date as <c>2023</c>, <c>2023-07</c> or <c>2023-07-31</c>. Registries hold days that do not exist, and those are kept.
internal sealed class DateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parts = (reader.GetString() ?? "").Split('-');
        return parts.Length <= 3
            ? new PartialDate(Part(parts, 0), Part(parts, 1), Part(parts, 2))
            : throw new JsonException("this is not a date");
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    private static int Part(string[] parts, int index)
    {
        if (index >= parts.Length)
            return 0;
        return int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new JsonException("this is not a date");
    }
}
