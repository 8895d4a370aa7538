using System.Buffers;
using System.Text;

namespace CiteAudit.Resolving.Network;

/// <summary>Reads an answer's body, unpacked, up to a limit.</summary>
internal static class BodyText
{
    // A list of a thousand records without abstracts is some 5 MB; the limit holds for what comes out of the packing.
    public const int MostBytes = 8 << 20;

    private const int Chunk = 64 << 10;

    /// <summary>Null when there is more than the limit.</summary>
    public static async ValueTask<string?> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        using var body = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            while (await stream.ReadAsync(buffer, cancellation) is > 0 and var count)
            {
                if (body.Length + count > MostBytes)
                    return null;
                body.Write(buffer, 0, count);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return EncodingOf(content).GetString(body.GetBuffer(), 0, (int)body.Length);
    }

    public static string TypeOf(HttpContent content) => content.Headers.NonValidated.TryGetValues("Content-Type", out var types) ? types.ToString() : "";

    private static Encoding EncodingOf(HttpContent content)
    {
        var type = TypeOf(content);
        return type.Contains("iso-8859-1", StringComparison.OrdinalIgnoreCase) || type.Contains("latin1", StringComparison.OrdinalIgnoreCase)
            ? Encoding.Latin1
            : Encoding.UTF8;
    }
}
