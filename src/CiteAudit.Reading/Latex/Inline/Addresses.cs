using System.Text.RegularExpressions;

namespace CiteAudit.Reading.Latex.Inline;

// Web addresses and DOIs, in which hyphens, tildes and per cent signs mean themselves, though some authors escape them.
internal static partial class Addresses
{
    public static string Plain(string raw)
    {
        var plain = Commands().Replace(raw, match => match.Groups["name"].Value is var name && name is "url" or "href" or "path" ? "" : Symbols.Find(name) ?? (name.Length == 1 && !char.IsAsciiLetter(name[0]) ? name : ""));
        return string.Concat(plain.Where(glyph => !char.IsWhiteSpace(glyph) && glyph is not ('{' or '}' or '$'))).Replace('∼', '~');
    }

    public static string Target(string address) => address switch
    {
        _ when address.Contains("://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal) => address,
        _ when address.StartsWith("10.", StringComparison.Ordinal) => "https://doi.org/" + address,
        _ when address.Contains('@', StringComparison.Ordinal) => "mailto:" + address,
        _ => address,
    };

    [GeneratedRegex(@"\\(?:(?<name>[A-Za-z]{1,40})\s{0,8}|(?<name>.))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Commands();
}
