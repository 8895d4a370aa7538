using System.Buffers;
using System.Text.Json;

namespace CiteAudit.Resolving.Indexing.Records;

/// <summary>Copies a record without the fields that nobody reads and without spaces between its signs; what is copied stays letter for letter.</summary>
internal sealed class RecordCopier(KeptFields fields, ArrayBufferWriter<byte> output)
{
    /// <summary>When the registry last touched the record.</summary>
    public uint Stamp { get; private set; }

    /// <summary>Copies the object that the reader stands at the beginning of.</summary>
    public void Copy(ref Utf8JsonReader reader, bool isRecord = true)
    {
        output.Write("{"u8);
        var isFirst = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (isRecord && RecordStamp.IsIn(ref reader))
            {
                Stamp = RecordStamp.Read(ref reader);
            }
            else if (!fields.Keeps(reader.ValueSpan, isRecord))
            {
                reader.Skip();
            }
            else
            {
                if (!isFirst)
                    output.Write(","u8);
                isFirst = false;
                CopyField(ref reader, isRecord);
            }
        }

        output.Write("}"u8);
    }

    private void CopyField(ref Utf8JsonReader reader, bool isRecord)
    {
        // DataCite's fields are one object deeper.
        var isInner = isRecord && reader.ValueTextEquals("attributes"u8);
        CopyText(ref reader);
        output.Write(":"u8);
        reader.Read();
        CopyValue(ref reader, isInner);
    }

    private void CopyValue(ref Utf8JsonReader reader, bool isRecord = false)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Copy(ref reader, isRecord);
                break;
            case JsonTokenType.StartArray:
                CopyItems(ref reader);
                break;
            case JsonTokenType.String:
                CopyText(ref reader);
                break;
            default:
                output.Write(reader.ValueSpan);
                break;
        }
    }

    private void CopyItems(ref Utf8JsonReader reader)
    {
        output.Write("["u8);
        for (var isFirst = true; reader.Read() && reader.TokenType != JsonTokenType.EndArray; isFirst = false)
        {
            if (!isFirst)
                output.Write(","u8);
            CopyValue(ref reader);
        }

        output.Write("]"u8);
    }

    private void CopyText(ref Utf8JsonReader reader)
    {
        output.Write("\""u8);
        output.Write(reader.ValueSpan);
        output.Write("\""u8);
    }
}
