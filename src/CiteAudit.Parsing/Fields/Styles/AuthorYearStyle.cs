using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Styles;

/// <summary>APA, Harvard and kin: authors, the year, then the title up to its full stop.</summary>
internal static partial class AuthorYearStyle
{
    public static Layout? Read(EntryBody body)
    {
        var year = Year().Match(body.Text);
        if (!year.Success)
            return null;

        var authors = body.TrimNames(0, year.Index);
        var named = authors.In(body.Text);
        if (authors.Length == 0 || !(NameShape.IsList(WithoutRole().Replace(named, "")) || NameShape.IsOrganisation(named)))
            return null;

        var start = year.Index + year.Length;
        var end = TitleEnd.Find(body, start);
        var printed = year.Groups["year"];
        return new Layout(authors, body.Trim(start, end ?? start), end ?? start, end is null ? 0.5 : 0.8)
        {
            Year = printed.Success ? new TextSpan(printed.Index, printed.Length) : default,
        };
    }

    [GeneratedRegex(
        @"([,.]?\s{0,2}[(（](?<year>(1[5-9]|20)\d{2}[a-z]?)([,/-][^()（）]{1,25})?[)）]|[,.]?\s{0,2}[(（](n\.d\.|in press|forthcoming)[)）]|[,.]?\s{1,2}(?<year>(1[5-9]|20)\d{2}[a-z]?)(?=[.,:]\s|\s\p{Lu}))[.,:]?\s{0,2}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"[,.]?\s?\((Eds?|Hrsg|Hg|Orgs?|Coords?)\.?\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithoutRole();
}
