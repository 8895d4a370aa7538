using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CiteAudit.Publishing.Json;

// Walks JSON in a stream, token by token or one whole value at a time. Holds no more than the largest value asked for whole.
// Malformed JSON shows as a JsonException that names line and byte.
internal sealed class JsonCursor
{
    private const int Megabyte = 1 << 20;
    private const int LargestValue = 512 * Megabyte;

    private readonly Stream stream;
    private byte[] buffer = new byte[Megabyte / 16];
    private int start;
    private int end;
    private long line;
    private long column;
    private JsonReaderState state;

    public JsonCursor(Stream stream)
    {
        this.stream = stream;
        while (end < 3 && Fill())
        {
        }

        if (Pending.StartsWith(Encoding.UTF8.Preamble))
            start = Encoding.UTF8.Preamble.Length;
    }

    public JsonTokenType Token { get; private set; }

    public int Depth { get; private set; }

    // The name last passed. Escapes stay as they are: no name of ours has any.
    public string Name { get; private set; } = "";

    private ReadOnlySpan<byte> Pending => buffer.AsSpan(start, end - start);

    // Goes on to the next token; false at the end of complete JSON.
    public bool Read()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(Pending, isFinalBlock: false, state);
            if (reader.Read())
            {
                Pass(ref reader);
                return true;
            }

            var complete = Depth == 0 && Token is not JsonTokenType.None;
            if (!Fill())
                return complete ? false : throw Truncated();
        }
    }

    // Passes over the value that starts at the current token, or that the current name names.
    public void Skip()
    {
        if (Token == JsonTokenType.PropertyName)
            Read();
        if (Token is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        var depth = Depth;
        while (Depth >= depth)
            Read();
    }

    // Reads the next value whole; null when the array around it ends instead.
    public T? ReadValue<T>(JsonTypeInfo<T> type)
        where T : class
    {
        while (true)
        {
            var reader = new Utf8JsonReader(Pending, isFinalBlock: false, state);
            if (reader.Read())
            {
                var from = (int)reader.TokenStartIndex;
                if (reader.TokenType == JsonTokenType.EndArray)
                {
                    Pass(ref reader);
                    return null;
                }

                if (reader.TrySkip())
                {
                    var to = (int)reader.BytesConsumed;
                    Pass(ref reader, from);
                    return Deserialize(buffer.AsSpan(start, to - from), to - from, type);
                }
            }

            if (!Fill())
                throw Truncated();
        }
    }

    private T Deserialize<T>(ReadOnlySpan<byte> json, int length, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new JsonException("null stands where a value should");
        }
        catch (JsonException fault)
        {
            var within = fault.BytePositionInLine + (fault.LineNumber > 0 ? 0 : column);
            throw new JsonException(fault.Message, Name + fault.Path?.TrimStart('$'), line + (fault.LineNumber ?? 0), within, fault);
        }
        finally
        {
            Consume(length);
        }
    }

    private void Pass(ref Utf8JsonReader reader, int? upTo = null)
    {
        Token = reader.TokenType;
        Depth = reader.CurrentDepth + (Token is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
        if (Token == JsonTokenType.PropertyName)
            Name = Encoding.UTF8.GetString(reader.ValueSpan);
        state = reader.CurrentState;
        Consume(upTo ?? (int)reader.BytesConsumed);
    }

    private void Consume(int length)
    {
        var passed = Pending[..length];
        var lastBreak = passed.LastIndexOf((byte)'\n');
        column = lastBreak < 0 ? column + length : length - lastBreak - 1;
        line += LinesIn(passed);
        start += length;
    }

    private bool Fill()
    {
        if (end == buffer.Length)
            MakeRoom();
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }

    private void MakeRoom()
    {
        var wider = start > buffer.Length / 2 ? buffer : new byte[Wider()];
        Pending.CopyTo(wider);
        (buffer, end, start) = (wider, end - start, 0);
    }

    private int Wider() => buffer.Length < LargestValue
        ? buffer.Length * 2
        : throw new JsonException($"one value is larger than {LargestValue / Megabyte} MB", path: null, line, bytePositionInLine: null);

    private JsonException Truncated() => new("it ends before it is complete", path: null, line + LinesIn(Pending), bytePositionInLine: null);

    private static int LinesIn(ReadOnlySpan<byte> json) => json.Count((byte)'\n');
}
