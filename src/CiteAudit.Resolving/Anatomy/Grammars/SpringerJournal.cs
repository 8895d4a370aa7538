using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>Springer, its BMC and Nature journals: the number of the journal and three figures of the year.</summary>
internal static partial class SpringerJournal
{
    public static Grammar Grammar { get; } = new(nameof(SpringerJournal), "the form with journal number and year", Form());

    [GeneratedRegex(
        @"^10\.[0-9]{4,9}/s(?<code>[0-9]{5})-(?<yyy>0[0-9]{2})-[0-9]{4,5}-[0-9a-z]$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
