using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The publisher item identifier of the nineties. Its two figures for a year are those of the registration, twenty years late in places, and are not read.</summary>
internal static partial class ElsevierItem
{
    public static Grammar Grammar { get; } = new(nameof(ElsevierItem), "the publisher item identifier with ISSN", Form());

    [GeneratedRegex(
        @"^10\.[0-9]{4,9}/s?(?<issn>[0-9]{4}-?[0-9]{3}[0-9x])\([0-9]{2}\)[0-9]{5}-[0-9x]$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
