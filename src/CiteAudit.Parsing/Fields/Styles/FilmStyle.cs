using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Styles;

/// <summary>Films and series: the title, then who directed or produced it.</summary>
internal static partial class FilmStyle
{
    private const int LongestTitle = 200;

    public static Layout? Read(EntryBody body)
    {
        var credits = Credits().Match(body.Text);
        return credits is { Success: true, Index: > 0 and <= LongestTitle }
            ? new Layout(default, body.Trim(0, credits.Index), credits.Index + credits.Length, 0.9) { Kind = WorkKind.Film }
            : null;
    }

    // Names may be initials, so the credits end at a full stop behind a longer word.
    [GeneratedRegex(
        @"[,.]\s([Dd]irected|[Pp]roduced)\sby\s[^:]{2,100}?(?<=[\p{L}\p{N}]{2})\.(\s?([Dd]irected|[Pp]roduced)\sby\s[^:]{2,100}?(?<=[\p{L}\p{N}]{2})\.){0,2}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Credits();
}
