using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>Journals whose sites numbered articles by volume, issue and page. Other registrants have item numbers in the page's place.</summary>
internal static partial class VolumePage
{
    public static Grammar Grammar { get; } = new(nameof(VolumePage), "the form with volume, issue and page", Form());

    [GeneratedRegex(
        @"^10\.(1001|1073|1084|1095|1126|1136|1152|1161|1164|1172|1182|1210|1212|1213|1523|2337)/(?<code>[a-z]+)\.(?<volume>[0-9]{1,3})\.(?<issue>[0-9]{1,4})\.(?<page>[0-9]+)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
