using System.Globalization;
using System.Text.Json;

namespace CiteAudit.Resolving.Caching;

/// <summary>One file of a recorded answer: an envelope in JSON with the address, the status, the day, the content type, headers and the body.</summary>
internal static class Recording
{
    public static Answer Read(string address, ReadOnlySpan<byte> file)
    {
        if (JsonText.Parse(file) is not { ValueKind: JsonValueKind.Object } envelope)
            return Malformed(address, "it is not a JSON object");
        if (!string.Equals(envelope.Text("address"), address, StringComparison.Ordinal))
            return Malformed(address, "its \"address\" is not the one asked for");
        if (envelope.Number("status") is not (>= 100 and <= 599 and var status))
            return Malformed(address, "its \"status\" is not a status code from 100 to 599");
        if (!DateOnly.TryParseExact(envelope.Text("day"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Malformed(address, "its \"day\" is not a date as in 2026-01-31");
        // A JSON body stands in the envelope as it is; any other body is a string.
        if (envelope.Member("body") is not { } body)
            return Malformed(address, "it has no \"body\"");

        var type = envelope.Text("contentType") ?? "";
        var answer = body.ValueKind == JsonValueKind.String ? new Answer(address, status, day, type, body.GetString() ?? "") : Answer.Inline(address, status, day, type, body);
        return answer with
        {
            Origin = envelope.Text("origin"),
            Headers = HeadersOf(envelope),
        };
    }

    /// <summary>The address that a file says it answers; null when the file is none of ours.</summary>
    public static string? AddressIn(ReadOnlySpan<byte> file) =>
        JsonText.Parse(file) is { ValueKind: JsonValueKind.Object } envelope ? envelope.Text("address") : null;

    private static IReadOnlyList<KeyValuePair<string, string>> HeadersOf(JsonElement envelope) =>
        envelope.Member("headers") is { ValueKind: JsonValueKind.Object } headers
            ? [.. headers.EnumerateObject().Select(header => KeyValuePair.Create(header.Name, headers.Text(header.Name) ?? ""))]
            : [];

    private static Answer Malformed(string address, string why) => Answer.Failed(address, $"the recorded answer is malformed: {why}");
}
