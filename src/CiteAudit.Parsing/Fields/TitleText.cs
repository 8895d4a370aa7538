using System.Text.RegularExpressions;

namespace CiteAudit.Parsing.Fields;

/// <summary>A title without the punctuation that parts it from its neighbours, its spaces single.</summary>
internal static partial class TitleText
{
    public static string? Read(string? printed)
    {
        if (printed is null)
            return null;
        var title = Spaces().Replace(printed, " ").Trim(' ', ',', ';', '，');
        return title.Length == 0 ? null : title;
    }

    [GeneratedRegex(@"\s{1,50}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
