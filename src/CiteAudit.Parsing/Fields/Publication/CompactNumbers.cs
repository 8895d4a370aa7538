using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Publication;

/// <summary>Numbers whose place says what they are: "2019;12(3):45-50", "2020, (10): 11-21+31", "17(3), 168-174", "326 (2014), 543".</summary>
internal static partial class CompactNumbers
{
    public static void Read(FieldsFound found)
    {
        var match = found.Has(FieldName.Year) ? System.Text.RegularExpressions.Match.Empty : found.Match(YearFirst());
        if (!match.Success)
            match = found.Match(VolumeFirst());
        if (!match.Success)
            match = found.Match(YearThenPages());
        if (!match.Success)
            return;

        found.Add(FieldName.Year, match.Groups["year"]);
        found.Add(FieldName.Volume, match.Groups["volume"]);
        found.Add(FieldName.Issue, match.Groups["issue"]);
        found.Add(FieldName.Pages, match.Groups["pages"]);
        found.Blank(match);
    }

    // A space inside the volume ("4 1(04)") is what extraction makes of 41; only where an issue follows at once is it certain to be one number.
    [GeneratedRegex(
        @"(?<![\d\p{L}]|\d\s?[(（]\s?)[(（]?(?<year>(1[5-9]|20)\d{2})[a-z]?[)）]?(\s[\p{L}]{3,9}\.?(\s\d{1,2})?|\s\d{1,2}\s[\p{L}]{3,9}\.?)?\s?([,;；，.:：]\s?|\s|(?=[(（]))((?<volume>\d\s\d)(?=[(（])|(?<volume>[A-Z]{0,2}\d{1,4}[A-Z]?)(?![\d-–/]))?\s?([(（]\s?(?<issue>[^()（）]{1,20}?)\s?[)）])?(?<=[\d)）]\s?)(?<!(1[5-9]|20)\d{2}[)）]?\s?)(\s?[:：,，]\s?(p{1,2}\.?\s?)?(?<pages>[A-Za-z]{0,3}\d{1,12}(\s?[-–—−‐‑]{1,2}\s?[A-Za-z]{0,3}\d{1,12})?([+,]\d{1,5}([-–]\d{1,5})?)?))?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"(?<![\d\p{L}/.-])(?!(1[5-9]|20)\d{2}\s?[:：])(?<volume>[A-Z]?\d{1,4}[A-Z]?([-–/]\d{1,3})?)\s?([(（]\s?((?<year>(1[6-9]|20)\d{2})|(?<issue>[^()（）]{1,20}?))\s?[)）])?(\s?[:：,，]\s?|(?<=[)）])\s)(p{1,2}\.?\s?)?(?<pages>[A-Za-z]{0,3}\d{1,12}(\s?[-–—−‐‑]{1,2}\s?[A-Za-z]{0,3}\d{1,12})?([+,]\d{1,5}([-–]\d{1,5})?)?)(?![\d\p{L}])(\s?[,.]?\s?[(（]?(?<year>(1[5-9]|20)\d{2})(?!\d)[)）]?)?|(?<![\d\p{L}])(?<volume>\d{1,4})\s?[(（]\s?(?<issue>\d{1,4}([-–/]\d{1,4})?)\s?[)）]",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex VolumeFirst();

    [GeneratedRegex(
        @"(?<![\d\p{L}(-])(?<year>(1[5-9]|20)\d{2})\s?[:：]\s?(?<pages>[A-Za-z]{0,3}\d{1,12}(\s?[-–—−‐‑]{1,2}\s?[A-Za-z]{0,3}\d{1,12})?)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearThenPages();
}
