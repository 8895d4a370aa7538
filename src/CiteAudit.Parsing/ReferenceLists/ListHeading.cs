using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.ReferenceLists;

/// <summary>Tells the heading of a reference list, in the languages of <c>reference-headings.txt</c>.</summary>
internal static partial class ListHeading
{
    private const int LongestHeading = 60;

    private static readonly FrozenSet<string> Known =
        Lexicon.Lines("reference-headings.txt").Select(heading => FoldedText.Of(heading).Value).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ends =
        Lexicon.Lines("list-ends.txt").Select(lead => FoldedText.Of(lead).Value).ToFrozenSet(StringComparer.Ordinal);

    public static bool Opens(Passage passage) =>
        passage.Text.Length <= LongestHeading
        && passage.Kind is PassageKind.Heading or PassageKind.Paragraph
        && Known.Contains(FoldedText.Of(Numbering().Replace(Together(passage.Text), "")).Value);

    /// <summary>Whether a paragraph starts with the lead of what follows a list: "Disclaimer/Publisher's Note: …", "Funding: …".</summary>
    public static bool Closes(Passage passage)
    {
        var lead = Lead().Match(passage.Text);
        return lead.Success && lead.Value.Split('/', ':', '：', '.').Any(part => Ends.Contains(WithoutNumber(FoldedText.Of(part).Value)));
    }

    // "R E F E R E N C E S" with its letters moved together again.
    private static string Together(string text) => Spaced().IsMatch(text) ? LetterSpace().Replace(text, "$1") : text;

    private static string WithoutNumber(string folded) => folded.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ');

    [GeneratedRegex(@"^\s{0,8}((\d{1,2}(\.\d{1,2}){0,3}|[IVX]{1,5})[.)、]?\s{1,8})?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^\W{0,4}(?:\p{L}\s{1,3}){4,40}\p{L}\W{0,4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"(\p{L})\s(?=\p{L}(?!\p{L}))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LetterSpace();

    [GeneratedRegex(@"^[^:：.]{2,60}[:：.]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Lead();
}
