using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Publication;

/// <summary>Numbers that words announce: "vol. 51, no. D1, pp. D1257-D1262", "v. 12, n. 3, p. 45-50", "第3卷第2期".</summary>
internal static partial class LabelledNumbers
{
    /// <summary>Whether a volume or an issue was found; pages alone often follow numbers without words.</summary>
    public static bool Read(FieldsFound found)
    {
        Label(found, FieldName.Volume, VolumeForm());
        Label(found, FieldName.Issue, IssueForm());
        Label(found, FieldName.Pages, PagesForm());
        return found.Has(FieldName.Volume) || found.Has(FieldName.Issue);
    }

    private static void Label(FieldsFound found, FieldName name, Regex form)
    {
        var match = found.Match(form);
        if (!match.Success)
            return;
        found.Add(name, match.Groups["value"]);
        found.Blank(match);
    }

    [GeneratedRegex(
        @"\b(vols?|volume|bd|band|jg|t|tome|v)\b\.?\s?(?<value>[A-Z]{0,3}\d{1,5}([-–/]\d{1,4})?|[IVXLC]{1,7}\b)|第\s?(?<value>\d{1,4})\s?卷",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex VolumeForm();

    [GeneratedRegex(
        @"\b(nos?|nr|issue|heft|h|n|núm|num|iss)\b\.?\s?[º°]?\s?(?<value>[A-Z]{0,5}\s?\d{1,5}([-–/]\d{1,4})?)(?=\W|$)|第\s?(?<value>\d{1,4})\s?期",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex IssueForm();

    [GeneratedRegex(
        @"\b(pp|pages?|pgs?|p|s|art(icle)?(\.|\s)\s?(no|id|number)?|id|seiten)\b\.?\s?(?<value>[A-Z]{0,3}\d{1,12}(\s?[-–—−‐‑]{1,2}\s?[A-Z]{0,3}\d{1,12})?(\+\d{1,5}(-\d{1,5})?)?|[ivxlc]{1,8}\s?[-–]\s?[ivxlc]{1,8}\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex PagesForm();
}
