using System.Buffers;
using System.Globalization;
using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Relating;

namespace CiteAudit.Cli.Commands;

/// <summary>Relates pairs, a JSON object a line. A line that is none is answered with what is wrong with it.</summary>
internal static class RelateRun
{
    private const int LongestPair = 1 << 20;

    private static readonly JsonWriterOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Task RunAsync(Stream input, Stream output, CancellationToken cancellation) => new LineRun(Answer, LongestPair).RunAsync(input, output, cancellation);

    private static ReadOnlyMemory<byte> Answer(IReadOnlyList<string> lines, int first)
    {
        var output = new ArrayBufferWriter<byte>(lines.Count * 512);
        for (var index = 0; index < lines.Count; index++)
        {
            using (var json = new Utf8JsonWriter(output, Plain))
                Write(json, lines[index], first + index);
            output.Write("\n"u8);
        }

        return output.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, string line, int number)
    {
        json.WriteStartObject();
        if (RelateRow.TryRead(line, out var row, out var problem))
        {
            if (row.Id is { } id)
                json.WriteString("id", id);
            WriteRelation(json, row.Relate());
        }
        else
        {
            json.WriteNumber("line", number);
            json.WriteString("error", string.Create(CultureInfo.InvariantCulture, $"Line {number}: {problem}"));
        }

        json.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter json, Relation relation)
    {
        json.WriteBoolean("mismatch", relation.Verdict is RelationVerdict.Mismatch);
        if (relation.Mismatch is { } mismatch)
            json.WriteNumber("score", mismatch);
        if (relation.Abstention is { } abstention)
            json.WriteString("abstained", abstention);
        if (relation.ClaimTopics is [var ofClaim, ..])
            json.WriteString("claim_field", ofClaim.Topic);
        if (relation.WorkTopics is [var ofWork, ..])
            json.WriteString("cited_field", ofWork.Topic);
        json.WriteString("reason", relation.Signals.Count > 0 ? string.Join(' ', relation.Signals) : relation.Abstention ?? "");
    }
}
