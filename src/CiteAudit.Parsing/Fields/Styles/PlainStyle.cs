using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Styles;

/// <summary>Vancouver and whatever else separates authors, title and publication by full stops alone. The least sure of the styles.</summary>
internal static partial class PlainStyle
{
    public static Layout? Read(EntryBody body)
    {
        var authors = AuthorsEnd.Find(body.Text) ?? OrganisationEnd(body.Text) ?? 0;
        if (authors > 0 && JournalFirst().IsMatch(body.Text.AsSpan(authors)))
            return new Layout(body.TrimNames(0, authors), default, authors, 0.7);

        var end = TitleEnd.Find(body, authors);
        if (end is null && authors == 0)
            return null;

        return new Layout(body.TrimNames(0, authors), body.Trim(authors, end ?? authors), end ?? authors, (authors, end) switch
        {
            (_, null) => 0.3,
            (0, _) => 0.4,
            _ => 0.7,
        });
    }

    private static int? OrganisationEnd(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var stop = text.IndexOf(". ", StringComparison.Ordinal);
        var end = (comma, stop) switch
        {
            (-1, -1) => -1,
            (-1, _) => stop,
            (_, -1) => comma,
            _ => Math.Min(comma, stop),
        };
        return end is > 2 and < 150 && NameShape.IsOrganisation(text[..end]) ? end : null;
    }

    // Physics leaves the title out: "J. J. H. Brouwers, Phys. Fluids 19, 101702 (2007)".
    [GeneratedRegex(@"^[\s,.]{1,3}(\p{Lu}\p{L}{0,15}\.?[\s&]{1,3}){1,6}([A-H]\s?)?,?\s?\d{1,4}\s?[,(:]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex JournalFirst();
}
