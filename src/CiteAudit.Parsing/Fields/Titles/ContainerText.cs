using System.Text.RegularExpressions;

namespace CiteAudit.Parsing.Fields.Titles;

/// <summary>A journal, book or site without the "In" before it.</summary>
internal static partial class ContainerText
{
    public static string? Read(string? printed) => printed is null ? null : TitleText.Read(LeadIn().Replace(printed, ""));

    [GeneratedRegex(@"^\s?(in|em|en|dans|in:|presented at( the)?|//|收录于|载)[\s:]{1,3}(?=[\p{L}\d""“‘«])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LeadIn();
}
