using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The American Society for Microbiology, the Society for Neuroscience: volume, issue, page and year.</summary>
internal static partial class VolumePageYear
{
    public static Grammar Grammar { get; } = new(nameof(VolumePageYear), "the form with volume, issue, page and year", Form());

    [GeneratedRegex(
        @"^10\.(1128|1523)/(?<code>[a-z]+)\.(?<volume>[0-9]{1,3})[.-](?<issue>[0-9]{1,2})[.-](?<page>[0-9]{1,5})(-[0-9]+)?\.(?<year>(19|20)[0-9]{2})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
