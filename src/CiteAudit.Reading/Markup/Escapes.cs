using System.Net;
using System.Text.RegularExpressions;

namespace CiteAudit.Reading.Markup;

internal static partial class Escapes
{
    // CommonMark 2.4: a backslash before ASCII punctuation stands for that mark; before anything else it is a backslash.
    public static int Read(string text, int position, MarkupEdits edits)
    {
        if (position + 1 == text.Length || !IsPunctuation(text[position + 1]))
            return position + 1;

        edits.Remove(position, position + 1);
        return position + 2;
    }

    public static int ReadEntity(string text, int position, MarkupEdits edits)
    {
        var match = Entity().Match(text, position);
        if (!match.Success)
            return position + 1;

        var end = position + match.Length;
        edits.Replace(position, end, WebUtility.HtmlDecode(match.Value));
        return end;
    }

    private static bool IsPunctuation(char glyph) => glyph is > ' ' and < '\u007f' && !char.IsAsciiLetterOrDigit(glyph);

    [GeneratedRegex(@"\G&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|#\d{1,6}|#x[0-9a-f]{1,6});", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Entity();
}
