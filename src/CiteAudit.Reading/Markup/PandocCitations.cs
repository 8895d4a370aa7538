using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Reading.Markup;

// Pandoc's "[see @key, p. 3; -@other]" and bare "@key". The text stays as printed; the mark holds the keys.
internal static partial class PandocCitations
{
    // Letters, digits and _, with marks of punctuation inside only. An address has a letter or digit before its @, a key never does.
    private const string KeyForm =
        @"(?<![\p{L}\d.])@(?:\{(?<key>[^{}\s]{1,300})\}|(?<key>[\p{L}\d_](?:[\p{L}\d_]|[:.#$%&+?<>~/()=-]{1,3}(?=[\p{L}\d_])){0,300}))";

    public static int ReadGroup(string text, int position, MarkupEdits edits)
    {
        var group = Group().Match(text, position);
        if (!group.Success)
            return position;

        var keys = Key().Matches(group.Value).Where(IsWork).Select(KeyOf).ToArray();
        if (keys.Length == 0)
            return position;

        edits.Mark(MarkKind.Citation, position, position + group.Length, string.Join(';', keys));
        return position + group.Length;
    }

    public static int ReadBare(string text, int position, MarkupEdits edits)
    {
        var match = KeyHere().Match(text, position);
        if (!match.Success || !IsWork(match))
            return position + 1;

        edits.Mark(MarkKind.Citation, position, position + match.Length, KeyOf(match));
        return position + match.Length;
    }

    // Quarto and pandoc-crossref point at figures, tables and sections in the same way.
    private static bool IsWork(Match match) => !CrossReference().IsMatch(KeyOf(match));

    private static string KeyOf(Match match) => match.Groups["key"].Value;

    [GeneratedRegex(@"\G\[[^\[\]@]{0,200}@[^\[\]]{1,2000}\](?!\()", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Group();

    [GeneratedRegex(KeyForm, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Key();

    [GeneratedRegex(@"\G" + KeyForm, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex KeyHere();

    [GeneratedRegex(@"^(?:fig|figure|tbl|tab|table|sec|eq|lst|thm|lem|def|exm|exr)[:-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CrossReference();
}
