using System.Text.RegularExpressions;

namespace CiteAudit.Parsing.Fields.Numbers;

/// <summary>A volume or issue without the word that announces it and without the spaces that extraction leaves between its digits.</summary>
internal static partial class NumberText
{
    public static string? Read(string? printed)
    {
        if (printed is null)
            return null;
        if (!printed.AsSpan().ContainsAnyExceptInRange('0', '9') && printed.Length > 0)
            return printed;

        var number = Between().Replace(LeadIn().Replace(printed, ""), "").Trim(' ', ',', ';', ':', '(', '[', '（');
        number = number.Contains('(', StringComparison.Ordinal) ? number : number.TrimEnd(')', ']', '）');
        return number.Length == 0 ? printed.Trim() : number;
    }

    [GeneratedRegex(@"(?<=\d)\s(?=\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Between();

    [GeneratedRegex(
        @"^[\s(\[（]{0,3}(第|(vols?|volumes?|bde?|band|bände|jg|jahrgang|tome|tomo|nos?|nr|number|num|núm|numéro|issue|iss|heft|fasc|n|v|t|h)\b\.?\s?[º°]?\s?:?|n[º°o]\s?|№\s?)\s?(?=[\dIVXLCA-Z])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LeadIn();
}
