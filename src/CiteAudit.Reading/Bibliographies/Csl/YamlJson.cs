using System.Buffers;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CiteAudit.Reading.Bibliographies.Csl;

// The first document of a YAML text as JSON, every scalar a string. Null where it is malformed or nests deeper than an item does.
internal sealed class YamlJson : IDisposable
{
    private const int Deepest = 32;

    private readonly ArrayBufferWriter<byte> bytes = new();
    private readonly Utf8JsonWriter json;
    private readonly Stack<bool> open = new();
    private bool awaitsKey;

    private YamlJson() => json = new Utf8JsonWriter(bytes);

    public static ReadOnlyMemory<byte>? Of(string yaml)
    {
        using var conversion = new YamlJson();
        try
        {
            return conversion.Convert(new Parser(new StringReader(yaml)));
        }
        catch (YamlException)
        {
            return null;
        }
    }

    public void Dispose() => json.Dispose();

    private ReadOnlyMemory<byte>? Convert(Parser parser)
    {
        while (parser.MoveNext() && parser.Current is not DocumentEnd)
        {
            if (!Write(parser.Current))
                return null;
        }

        json.Flush();
        return bytes.WrittenCount > 0 ? bytes.WrittenMemory : default(ReadOnlyMemory<byte>?);
    }

    private bool Write(ParsingEvent? part)
    {
        switch (part)
        {
            case MappingStart or SequenceStart:
                return Open(part is MappingStart);
            case MappingEnd or SequenceEnd:
                Close();
                break;
            case Scalar scalar:
                WriteText(scalar.Value);
                break;
            case AnchorAlias:
                WriteText("");
                break;
        }

        return true;
    }

    // JSON has no keys that are lists.
    private bool Open(bool isMapping)
    {
        if (awaitsKey || open.Count == Deepest)
            return false;

        open.Push(isMapping);
        awaitsKey = isMapping;
        if (isMapping)
            json.WriteStartObject();
        else
            json.WriteStartArray();
        return true;
    }

    private void Close()
    {
        if (open.Pop())
            json.WriteEndObject();
        else
            json.WriteEndArray();
        awaitsKey = open.TryPeek(out var isMapping) && isMapping;
    }

    private void WriteText(string text)
    {
        if (awaitsKey)
        {
            json.WritePropertyName(text);
            awaitsKey = false;
            return;
        }

        json.WriteStringValue(text);
        awaitsKey = open.TryPeek(out var isMapping) && isMapping;
    }
}
