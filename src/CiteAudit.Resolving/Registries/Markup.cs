using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Registries;

/// <summary>The plain text of a deposited title or name: tags, entities, mis-decoded letters and line breaks undone.</summary>
internal static partial class Markup
{
    // Deposits escape once, twice or not at all: &amp;lt;scp&amp;gt; is three deep.
    private const int DeepestEscape = 3;

    // No title or abstract comes near it; what does is not worth the time.
    private const int Longest = 100_000;

    public static string Strip(string text)
    {
        var decoded = text[..Math.Min(text.Length, Longest)];
        for (var depth = 0; depth < DeepestEscape && decoded.Contains('&', StringComparison.Ordinal); depth++)
            decoded = WebUtility.HtmlDecode(decoded);

        // Most titles and abstracts are plain, and expressions cost more to find nothing than a look does.
        if (decoded.Contains('<', StringComparison.Ordinal))
            decoded = Tag().Replace(Break().Replace(decoded, " "), "");
        if (decoded.AsSpan().ContainsAnyInRange('\u00c2', '\u00c5'))
            decoded = MisDecoded().Replace(decoded, Redecode);
        return Spaced(decoded);
    }

    /// <summary>Runs of spaces, line breaks and control signs as one space each.</summary>
    private static string Spaced(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter > ' ' && !char.IsWhiteSpace(letter))
                spaced.Append(letter);
            else if (spaced.Length > 0 && spaced[^1] != ' ')
                spaced.Append(' ');
        }

        return spaced.ToString().TrimEnd(' ');
    }

    /// <summary>UTF-8 read as Latin-1 makes two letters of one: "GÃ³mez".</summary>
    private static string Redecode(Match match) => ((char)(((match.Value[0] & 0x1f) << 6) | (match.Value[1] & 0x3f))).ToString();

    [GeneratedRegex(
        @"</?(jats:)?(p|br|title|sec|list-item)\s*/?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Break();

    // A tag's attributes have values in quotes: "a <b and c> d" is no tag.
    [GeneratedRegex(
        """</?[a-z][a-z0-9:._-]*(\s+[a-z][a-z0-9:._-]*\s*=\s*("[^"<>]*"|'[^'<>]*'))*\s*/?>|<!--[^<>]*-->""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\u00c2-\u00c5][\u0080-\u00bf]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MisDecoded();
}
