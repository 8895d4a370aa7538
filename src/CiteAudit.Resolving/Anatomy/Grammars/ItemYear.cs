using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>Acta Crystallographica and World Scientific: ISSN and two figures of the year. Cambridge has the form too, with no year in it.</summary>
internal static partial class ItemYear
{
    public static Grammar Grammar { get; } = new(nameof(ItemYear), "the form with ISSN and year", Form());

    [GeneratedRegex(
        @"^10\.(1107|1142)/s(?<issn>[0-9]{7}[0-9x])(?<yy>[0-9]{2})[0-9]{6}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
