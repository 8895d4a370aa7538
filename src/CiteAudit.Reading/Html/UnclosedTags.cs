using System.Collections.Frozen;

namespace CiteAudit.Reading.Html;

// Counts the tags left open. A parser of HTML looks through all of them at every tag, and copies open formatting into every
// paragraph (HTML Standard, 13.2.4.3), so that a small page of them takes minutes.
internal static class UnclosedTags
{
    private const int MostOpen = 1000;
    private const int MostFormatting = 100;
    // Open formatting summed over all tags, each of which may copy it; a long article comes to some 100 000.
    private const int MostCopies = 2_000_000;

    private static readonly FrozenSet<string> Formatting = Roles.Of("formatting");
    private static readonly FrozenSet<string> Closing = Roles.Of("closing");
    private static readonly FrozenSet<string> Raw = Roles.Of("raw");

    public static bool AreTooMany(string text)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var (all, formatting, copies) = (0, 0, 0);
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf('<', at) : -1)
        {
            at++;
            var isEnd = at < text.Length && text[at] == '/';
            var start = isEnd ? at + 1 : at;
            var end = start;
            while (end < text.Length && end - start < 32 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
                end++;
            if (end == start)
                continue;

            var name = text[start..end].ToLowerInvariant();
            at = end;
            if (!isEnd && Raw.Contains(name))
            {
                var close = text.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
                at = close < 0 ? text.Length : close;
            }
            else if (!Closing.Contains(name))
            {
                var change = Change(open, name, isEnd);
                all += change;
                formatting += Formatting.Contains(name) ? change : 0;
            }

            copies += formatting;
            if (all > MostOpen || formatting > MostFormatting || copies > MostCopies)
                return true;
        }

        return false;
    }

    private static int Change(Dictionary<string, int> open, string name, bool isEnd)
    {
        var count = open.GetValueOrDefault(name);
        if (isEnd && count == 0)
            return 0;

        open[name] = count + (isEnd ? -1 : 1);
        return isEnd ? -1 : 1;
    }
}
