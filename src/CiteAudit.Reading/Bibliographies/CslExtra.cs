using System.Text.RegularExpressions;

namespace CiteAudit.Reading.Bibliographies;

// Identifiers that reference managers keep in the note, for want of a field: "PMID: 123" and "arXiv:2106.15928 [cs]" on a line of their own.
internal static partial class CslExtra
{
    public static string? Find(string? note, string name)
    {
        if (note is null)
            return null;

        foreach (Match match in Line().Matches(note))
        {
            if (match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
                return match.Groups["value"].Value;
        }

        return null;
    }

    [GeneratedRegex(@"^[ \t]{0,8}(?<name>DOI|PMID|PMCID|arXiv|ISBN|ISSN)[ \t]{0,8}:[ \t]{0,8}(?<value>[^\s\[]{1,200})", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Line();
}
