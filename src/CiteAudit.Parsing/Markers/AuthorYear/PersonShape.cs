using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>Tells whether the words before a year could only be surnames, so that an entry is missing where none fits.</summary>
internal static partial class PersonShape
{
    private static readonly FrozenSet<string> Others = Lexicon.IgnoringCase("not-authors.txt");

    /// <summary>The surnames as printed; null where they could be a place, a month, a figure, or the end of an organisation's name.</summary>
    public static string? Of(string printed, bool inBrackets)
    {
        var match = Form().Match(printed);
        if (!match.Success || match.Groups["name"].Captures.Any(name => Others.Contains(name.Value)))
            return null;
        if (inBrackets && printed.Take(match.Groups["names"].Index).Any(char.IsUpper))
            return null;
        return inBrackets || IsJoined(match) ? match.Groups["names"].Value : null;
    }

    /// <summary>Whether several names are joined, as those of authors are; a single one may as well be of a town.</summary>
    public static bool IsOfSeveral(string names) => Form().Match(names) is { Success: true } match && IsJoined(match);

    private static bool IsJoined(Match match) => match.Groups["others"].Success || match.Groups["name"].Captures.Count > 1;

    [GeneratedRegex(
        @"(^|[\p{Ll},;.:]\s)\s?(?<names>((van|von|de|der|den|da|dos|du|di|la|le|del)\s){0,3}(?<name>\p{Lu}[\p{L}'’-]{0,30}\p{Ll})((,\s|;\s|,?\s(&|and|und|et|y|e)\s)(?<name>\p{Lu}[\p{L}'’-]{0,30}\p{Ll})){0,6}(?<others>,?\s(et\sal\b\.?))?),?\s?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
