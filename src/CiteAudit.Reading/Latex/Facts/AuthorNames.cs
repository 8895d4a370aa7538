using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.BibTex;

namespace CiteAudit.Reading.Latex.Facts;

// The names in \author{…}: with \and between them, or commas, and marks of affiliation behind.
internal static partial class AuthorNames
{
    private const int LongestName = 80;

    // Stretches of the argument that hold names: all before the first line break of each part, where the address starts.
    public static IEnumerable<TextSpan> Stretches(string text, TextSpan argument)
    {
        var start = argument.Start;
        foreach (Match and in And().Matches(argument.In(text)))
        {
            yield return FirstLine(text, start, argument.Start + and.Index);
            start = argument.Start + and.Index + and.Length;
        }

        yield return FirstLine(text, start, argument.End);
    }

    public static IEnumerable<PersonName> In(Passage printed)
    {
        var text = printed.Text.ToCharArray();
        foreach (var mark in printed.Marks.Where(mark => mark.Kind is MarkKind.Note or MarkKind.Superscript))
            Array.Fill(text, ' ', mark.Span.Start, mark.Span.Length);

        foreach (var part in Between().Split(new string(text)))
        {
            var name = Affiliation().Replace(part, "").Trim();
            if (name.Length is > 1 and < LongestName && name.Any(char.IsLetter) && !name.Contains('@', StringComparison.Ordinal) && BibTexNames.One(name) is { } read)
                yield return read;
        }
    }

    private static TextSpan FirstLine(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        var length = text.AsSpan(start, end - start).IndexOf("\\\\", StringComparison.Ordinal);
        return length < 0 ? TextSpan.Between(start, end) : new TextSpan(start, length);
    }

    [GeneratedRegex(@"\\(?:and|And|AND)(?![A-Za-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex And();

    [GeneratedRegex(@"[,，、;]| and | & ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Between();

    [GeneratedRegex(@"[\d*†‡§¶^∗⋆]{1,9}(?=[\s\d*†‡§¶^∗⋆]{0,9}$)|^and ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Affiliation();
}
