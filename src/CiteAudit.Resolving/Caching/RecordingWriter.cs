using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CiteAudit.Resolving.Caching;

/// <summary>Writes the file that <see cref="Recording"/> reads.</summary>
internal static class RecordingWriter
{
    // The file is read as JSON and never shown on a page, so letters may stand as they are.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static byte[] Write(Request request, Answer answer)
    {
        using var file = new MemoryStream();
        using (var writer = new Utf8JsonWriter(file, Readable))
            Write(writer, request, answer);

        return file.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, Request request, Answer answer)
    {
        writer.WriteStartObject();
        writer.WriteString("address", answer.Address);
        if (request.Accept is { } accept)
            writer.WriteString("accept", accept);
        writer.WriteNumber("status", answer.Status);
        writer.WriteString("day", answer.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("contentType", answer.ContentType);
        if (answer.Origin is { } origin)
            writer.WriteString("origin", origin);
        if (answer.Headers.Count > 0)
            WriteHeaders(writer, answer.Headers);
        writer.WritePropertyName("body");
        if (StandsInline(answer.Body))
            writer.WriteRawValue(answer.Body, skipInputValidation: true);
        else
            writer.WriteStringValue(answer.Body);
        writer.WriteEndObject();
    }

    private static void WriteHeaders(Utf8JsonWriter writer, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        writer.WriteStartObject("headers");
        foreach (var (name, value) in headers)
            writer.WriteString(name, value);
        writer.WriteEndObject();
    }

    /// <summary>What reads back as the same text: an object or a list. A string, a number or null would come back as another body.</summary>
    private static bool StandsInline(string body) =>
        body is ['{' or '[', ..] && body[^1] is '}' or ']' && JsonText.Parse(body) is { } parsed && string.Equals(parsed.GetRawText(), body, StringComparison.Ordinal);
}
