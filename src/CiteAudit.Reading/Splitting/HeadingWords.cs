using CiteAudit.Model;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Splitting;

// Headings that are known by name, in the languages manuscripts come in; what is not listed needs a number or the format's word for it.
internal static class HeadingWords
{
    private const int Longest = 60;

    private static readonly ILookup<string, string> Roles = WordList.Lines("HeadingWords")
        .Select(line => line.Split(' ', 2))
        .ToLookup(parts => FoldedText.Of(parts[1]).Value, parts => parts[0], StringComparer.Ordinal);

    public static bool IsSection(string text) => RolesOf(text).Any(role => role is not "kicker");

    public static bool IsAbstract(string text) => RolesOf(text).Contains("abstract", StringComparer.Ordinal);

    public static bool IsReferences(string text) => RolesOf(text).Contains("references", StringComparer.Ordinal);

    // Words printed above a title: "Article", "Open Access".
    public static bool IsKicker(string text) => RolesOf(text).Contains("kicker", StringComparer.Ordinal);

    private static IEnumerable<string> RolesOf(string text) =>
        text.Length > Longest ? [] : Roles[FoldedText.Of(HeadingForm.WithoutNumber(text)).Value];
}
