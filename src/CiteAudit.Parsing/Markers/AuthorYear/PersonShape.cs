using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>Tells whether the words before a year could only be surnames, so that an entry is missing where none fits.</summary>
internal static partial class PersonShape
{
    private static readonly FrozenSet<string> Others = Lexicon.IgnoringCase("not-authors.txt");

    /// <summary>The surnames as printed, or null where they could be a place, a month, a work, a figure.</summary>
    public static string? Of(string printed, bool inBrackets)
    {
        var match = Form().Match(printed);
        if (!match.Success || match.Groups["name"].Captures.Any(name => Others.Contains(name.Value)))
            return null;
        var isJoined = match.Groups["others"].Success || match.Groups["name"].Captures.Count > 1;
        return inBrackets || isJoined ? match.Groups["names"].Value : null;
    }

    [GeneratedRegex(
        @"(^|[\p{Ll},;.:]\s)\s?(?<names>((van|von|de|der|den|da|dos|du|di|la|le|del)\s){0,3}(?<name>\p{Lu}[\p{L}'’-]{0,30}\p{Ll})((,\s|;\s|,?\s(&|and|und|et|y|e)\s)(?<name>\p{Lu}[\p{L}'’-]{0,30}\p{Ll})){0,6}(?<others>,?\s(et\sal\b\.?))?),?\s?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
