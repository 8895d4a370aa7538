using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Parsing.Fields.Damage;

/// <summary>Says what extraction or careless editing did to an entry and nobody can put right: what is lost, or has come to it.</summary>
internal static partial class EntryDamage
{
    /// <summary>What is read from a damaged entry is right half as often.</summary>
    public const double Trust = 0.5;

    private static readonly SearchValues<string> Furniture = SearchValues.Create([.. Lexicon.Lines("page-furniture.txt")], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Ligatures = SearchValues.Create([.. Lexicon.Lines("lost-ligatures.txt")], StringComparison.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Particles = Lexicon.AsPrinted("name-particles.txt");
    private static readonly FrozenSet<string> FunctionWords = Lexicon.AsPrinted("unfinished-words.txt");

    public static IReadOnlyList<string> In(string raw, IReadOnlyList<Segment> segments)
    {
        if (raw.Length > EntryLabeller.LongestEntry)
            return ["the entry is longer than any reference; other text was joined to it"];

        List<string>? signs = null;
        Add(Lost(raw));
        Add(WithoutLigatures(raw));
        Add(GluedEntries.In(raw, segments));
        Add(PageText(raw));
        Add(Headless(raw));
        Add(Unfinished(raw));
        return signs ?? [];

        void Add(string? sign)
        {
            if (sign is not null)
                (signs ??= []).Add(sign);
        }
    }

    // A glyph of a font's own at the start is a bullet.
    private static string? Lost(string raw) =>
        (raw.AsSpan().ContainsAny('\ufffd', '\0') || raw.AsSpan().ContainsAnyInRange('\ue000', '\uf8ff')) && Around().Match(raw) is { Success: true } lost
            ? $"characters are lost in \"{lost.Value}\""
            : null;

    // "scienti c": the font had one glyph for two letters, and extraction none.
    private static string? WithoutLigatures(string raw)
    {
        var at = raw.AsSpan().IndexOfAny(Ligatures);
        return at < 0 || (at > 0 && char.IsLetter(raw[at - 1])) ? null : $"letters are missing in \"{raw.Substring(at, Math.Min(16, raw.Length - at)).TrimEnd()}\"";
    }

    private static string? PageText(string raw)
    {
        var at = raw.AsSpan().IndexOfAny(Furniture);
        return at < 0 ? null : $"text of the page stands in it: \"{raw.Substring(at, Math.Min(40, raw.Length - at)).TrimEnd()}\"";
    }

    // A particle may be written small at the start of a name, and so may the name of a program or an address.
    private static string? Headless(string raw)
    {
        var lead = raw.AsSpan().TrimStart();
        if (lead.Length == 0)
            return null;
        if (lead[0] is ',' or ';' or ')' or ']' or '&' && lead.Length > 1 && lead[1] == ' ')
            return "its beginning is missing";

        var match = SmallWord().Match(raw);
        return match.Success && !Particles.Contains(match.Groups["word"].Value) && FunctionWords.Contains(match.Groups["word"].Value) ? "its beginning is missing" : null;
    }

    private static string? Unfinished(string raw)
    {
        var text = raw.AsSpan().TrimEnd();
        if (text.Length == 0)
            return null;
        if (text[^1] is '(' or '[' or '&' || (text[^1] is '-' && text.Length > 1 && char.IsLower(text[^2])))
            return "it breaks off";

        var last = text[(text.LastIndexOf(' ') + 1)..].ToString();
        return FunctionWords.Contains(last) ? $"it breaks off behind \"{last}\"" : null;
    }

    [GeneratedRegex(@"(?<!^\s{0,8})[^\s\ufffd\0\ue000-\uf8ff]{0,12}[\ufffd\0\ue000-\uf8ff][^\s\ufffd\0\ue000-\uf8ff]{0,12}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Around();

    [GeneratedRegex(@"^\s{0,8}(?<word>\p{Ll}{2,10})\s", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SmallWord();
}
