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

    public static bool IsSection(string text) => Has(text, "section") || IsAbstract(text) || IsReferences(text);

    public static bool IsAbstract(string text) => Has(text, "abstract");

    public static bool IsReferences(string text) => Has(text, "references");

    // Words printed above a title: "Article", "Open Access".
    public static bool IsKicker(string text) => Has(text, "kicker");

    private static bool Has(string text, string role) =>
        text.Length <= Longest && Roles[FoldedText.Of(HeadingForm.WithoutNumber(text)).Value].Contains(role, StringComparer.Ordinal);
}
