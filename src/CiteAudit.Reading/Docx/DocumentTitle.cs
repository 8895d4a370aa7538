using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Docx.Blocks;
using CiteAudit.Reading.Docx.Styles;
using CiteAudit.Reading.Facts;

namespace CiteAudit.Reading.Docx;

// The title as set in the text; the properties of a file often hold that of the template or of an earlier paper.
internal static partial class DocumentTitle
{
    private const int Farthest = 30;

    public static string? Of(IReadOnlyList<Gathered> passages, string? property)
    {
        if (passages.FirstOrDefault(gathered => gathered.Role is StyleRole.Title) is { } set)
            return set.Passage.Text;

        var stated = string.IsNullOrWhiteSpace(property) || Junk().IsMatch(property) ? null : property.Trim();
        if (stated is not null && passages.Take(Farthest).Any(gathered => FoldedText.Of(gathered.Passage.Text).Equals(FoldedText.Of(stated))))
            return stated;
        return TitleFinder.In([.. passages.Select(gathered => gathered.Passage)]) ?? stated;
    }

    [GeneratedRegex(@"^\s{0,9}(microsoft word\b.*|(untitled|document|dokument|documento)\s?\d{0,4}|[^\s]{1,100}\.(docx?|odt|rtf|dotx?|tex)|(word )?template\b.*|title)\s{0,9}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Junk();
}
