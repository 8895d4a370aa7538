using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Caching;

/// <summary>Where the answer to a request is kept: the request's path, with every segment made safe as a file name on every system.</summary>
internal static partial class RecordingPath
{
    private const string FirstOfDevices = "cpanl";

    private const string Kept = "-._()+,;=@!~";

    // File names end at 255 bytes, and whole paths at 260 characters where Windows is set up so; the folder needs some of them.
    private const int LongestSegment = 100;
    private const int LongestPath = 180;
    private const int KeptOfSegment = 60;
    private const int DigitsOfHash = 24;

    public static string Of(Request request)
    {
        var segments = request.Path.TrimStart('/').Split('/').Select(segment => Safe(Uri.UnescapeDataString(segment)));
        var path = string.Join('/', segments) + FormOf(request);
        if (path.Length > LongestPath)
            path = $"%7E/{HashOf(path)}";
        return $"{request.Folder}/{path}.json";
    }

    /// <summary>An address that has several forms keeps each in a file of its own.</summary>
    private static string FormOf(Request request) => request.Accept is { } accept ? Safe(";accept=" + accept) : "";

    private static string Safe(string segment)
    {
        // An empty segment would vanish, and with it the difference between a//b and a/b.
        if (segment.Length == 0)
            return "%2F";

        var safe = new StringBuilder(segment.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(segment))
        {
            var glyph = (char)octet;
            if (char.IsAsciiLetterOrDigit(glyph) || Kept.Contains(glyph, StringComparison.Ordinal))
                safe.Append(glyph);
            else
                Escape(safe, octet);
        }

        return WithoutTrap(Short(safe.ToString()));
    }

    private static string Short(string segment) =>
        segment.Length > LongestSegment ? $"{segment.AsSpan(0, KeptOfSegment)}%7E{HashOf(segment)}" : segment;

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..DigitsOfHash];

    /// <summary>Windows drops a dot at the end of a name and keeps some names for devices; ".." leads out of the folder.</summary>
    private static string WithoutTrap(string segment)
    {
        if (segment[^1] == '.')
            segment = segment[..^1] + "%2E";
        return FirstOfDevices.Contains(segment[0], StringComparison.OrdinalIgnoreCase) && Device().IsMatch(segment) ? Escape(new StringBuilder(), (byte)segment[0]).Append(segment.AsSpan(1)).ToString() : segment;
    }

    private static StringBuilder Escape(StringBuilder text, byte octet) => text.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");

    [GeneratedRegex(
        @"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Device();
}
