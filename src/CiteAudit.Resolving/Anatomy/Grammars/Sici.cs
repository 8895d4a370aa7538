using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>Serial item identifiers: ISSN, date, volume and first page.</summary>
internal static partial class Sici
{
    public static Grammar Grammar { get; } = new(nameof(Sici), "the serial item identifier with ISSN, year, volume and page", Form());

    [GeneratedRegex(
        @"^10\.[0-9]{4,9}/(\(sici\))?(?<issn>[0-9]{4}-[0-9]{3}[0-9x])\((?<year>(19|20)[0-9]{2})[0-9]{0,4}(/[0-9]+)?\)(?<volume>[0-9]{1,4})(:[^<\[]{1,20})?[<\[](?<page>[0-9]+):",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
