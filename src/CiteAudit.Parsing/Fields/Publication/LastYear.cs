using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Publication;

/// <summary>The year where nothing but its form tells it: the last one, since a year in the name of a conference comes before.</summary>
internal static partial class LastYear
{
    public static void Read(FieldsFound found)
    {
        if (found.Has(FieldName.Year) || found.Matches(Form()).LastOrDefault() is not { } last)
            return;
        found.Add(FieldName.Year, last.Groups["year"]);
        found.Blank(last);
    }

    [GeneratedRegex(
        @"(?<![\d\p{L}/-])[(（]?(?<year>(1[5-9]|20)\d{2}(-\d{2}-\d{2})?)[a-z]?(?![\d\p{L}/]|-\d)[)）]?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
