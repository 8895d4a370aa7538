using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Caching;

/// <summary>Where the answer to a request is kept: the request's path, with every segment made safe as a file name on every system.</summary>
internal static partial class RecordingPath
{
    private const string Kept = "-._()+,;=@!~";

    public static string Of(Request request)
    {
        var segments = request.Path.TrimStart('/').Split('/').Select(segment => Safe(Uri.UnescapeDataString(segment)));
        return string.Join('/', segments.Prepend(request.Folder)) + ".json";
    }

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

        return WithoutTrap(safe.ToString());
    }

    /// <summary>Windows drops a dot at the end of a name and keeps some names for devices; ".." leads out of the folder.</summary>
    private static string WithoutTrap(string segment)
    {
        if (segment[^1] == '.')
            segment = segment[..^1] + "%2E";
        return Device().IsMatch(segment) ? Escape(new StringBuilder(), (byte)segment[0]).Append(segment.AsSpan(1)).ToString() : segment;
    }

    private static StringBuilder Escape(StringBuilder text, byte octet) => text.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");

    [GeneratedRegex(
        @"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Device();
}
