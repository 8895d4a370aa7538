using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>Two figures each of year and month.</summary>
internal static partial class ArxivMonth
{
    public static Grammar Grammar { get; } = new(nameof(ArxivMonth), "the arXiv number with year and month", Form());

    [GeneratedRegex(
        @"^10\.48550/arxiv\.(?<y20>[0-9]{2})[01][0-9]\.[0-9]{4,5}(v[0-9]+)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
