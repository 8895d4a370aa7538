using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>CNKI: "j.cnki.", the code or CN number of the journal, year, issue and article.</summary>
internal static partial class ChineseJournal
{
    public static Grammar Grammar { get; } = new(nameof(ChineseJournal), "the Chinese form with journal code, year and issue", Form());

    [GeneratedRegex(
        @"^10\.[0-9]{4,9}/j\.cnki\.?[a-z0-9/.-]{2,30}?\.(?<year>(19|20)[0-9]{2})\.((?<issue>[0-9]{1,2})|[a-z0-9-]{1,6})\.[a-z0-9-]+$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
