using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Splitting;

// Headings that are known by name, in the languages manuscripts come in; what is not listed needs a number or the format's word for it.
internal static partial class HeadingWords
{
    private const int Longest = 60;

    private static readonly ILookup<string, string> Roles = WordList.Lines("HeadingWords")
        .Select(line => line.Split(' ', 2))
        .ToLookup(parts => FoldedText.Of(parts[1]).Value, parts => parts[0], StringComparer.Ordinal);

    public static bool IsSection(string text) => RolesOf(text).Any(role => role is not "kicker");

    public static bool IsAbstract(string text) => RolesOf(text).Contains("abstract", StringComparer.Ordinal);

    public static bool IsReferences(string text) => RolesOf(text).Contains("references", StringComparer.Ordinal);

    // What follows a list of references and is no part of it: an appendix and its letter, notes on the authors.
    public static bool IsAfterword(string text) =>
        RolesOf(text).Contains("afterword", StringComparer.Ordinal) || RolesOf(Counted().Replace(text, "")).Contains("afterword", StringComparer.Ordinal);

    // Words printed above a title: "Article", "Open Access".
    public static bool IsKicker(string text) => RolesOf(text).Contains("kicker", StringComparer.Ordinal);

    private static IEnumerable<string> RolesOf(string text) =>
        text.Length > Longest ? [] : Roles[FoldedText.Of(HeadingForm.WithoutNumber(Together(text))).Value];

    // "R E F E R E N C E S" with its letters moved together again.
    private static string Together(string text) => Spaced().IsMatch(text) ? Words().Replace(text, "$1") : text;

    [GeneratedRegex(@"^\W{0,4}(?:\p{L}\s{1,3}){4,40}\p{L}\W{0,4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"(\p{L})\s(?=\p{L}(?!\p{L}))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Words();

    // "Appendix A", "Appendix B. Proofs", "Anexo 1".
    [GeneratedRegex(@"\s(?:[A-Z]|\d{1,2}|[IVX]{1,4})(?:[.:–—-].{0,60})?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Counted();
}
