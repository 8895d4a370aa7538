using System.Buffers;
using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Publishing.Csl;
using CiteAudit.Publishing.Json;

namespace CiteAudit.Publishing.References;

/// <summary>A reference as one line of CSL-JSON, with the text it was read from and how sure the reading is.</summary>
internal static class CslLine
{
    public static void Write(IBufferWriter<byte> output, Reference reference)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = ReadableJson.Encoder }))
        {
            json.WriteStartObject();
            if (reference.Raw.Length == 0)
                json.WriteString("id", reference.Key);
            else
                CslReference.WriteFields(json, reference);
            json.WriteString("raw", reference.Raw);
            CslReference.WriteReading(json, reference);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
