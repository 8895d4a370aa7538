using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Reading.Markup;

internal static partial class Scripts
{
    // Superscripts as "^{1,2*}", "^[1]^" and "^12", subscripts as "~2~"; "10^6" is a power, and stays as printed.
    public static int Read(string text, int position, MarkupEdits edits)
    {
        if (text.AsSpan(position).StartsWith("~~"))
        {
            edits.Remove(position, position + 2);
            return position + 2;
        }

        var match = Form().Match(text, position);
        var isPower = position > 0 && char.IsDigit(text[position - 1]) && match.Groups["bare"].Success;
        if (!match.Success || isPower)
            return position + 1;

        var content = match.Groups["bare"].Success ? match.Groups["bare"] : match.Groups["content"];
        var kind = text[position] == '^' ? MarkKind.Superscript : MarkKind.Subscript;
        edits.Unwrap(kind, position, content.Index, content.Index + content.Length, position + match.Length);
        return position + match.Length;
    }

    [GeneratedRegex(
        @"\G(?:\^\{(?<content>[^{}]{1,120})\}|\^(?<content>(?!\[\^)[^\s^{}*_]{1,60})\^|~(?<content>[^\s~]{1,60})~|\^(?<bare>\d{1,3}(?:[,–-]\d{1,3}){0,20}\*{0,3}))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
