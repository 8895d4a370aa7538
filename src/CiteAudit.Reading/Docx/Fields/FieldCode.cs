using System.Text.RegularExpressions;

namespace CiteAudit.Reading.Docx.Fields;

// The words of a field's instructions: a name, arguments, and switches with theirs.
internal static partial class FieldCode
{
    public static FieldKind KindOf(string code) => Name(code) switch
    {
        "TOC" or "INDEX" or "TOA" => FieldKind.Contents,
        "HYPERLINK" => FieldKind.Link,
        "REF" => FieldKind.CrossReference,
        "CITATION" => FieldKind.Citation,
        "BIBLIOGRAPHY" => FieldKind.Bibliography,
        "ADDIN" => AddIn(code),
        _ => FieldKind.Plain,
    };

    // The argument behind the name, or behind a switch.
    public static string? Argument(string code, string? flag = null)
    {
        var words = Words(code);
        var at = flag is null ? 0 : words.FindIndex(word => string.Equals(word, flag, StringComparison.OrdinalIgnoreCase));
        return at >= 0 && at + 1 < words.Count && !words[at + 1].StartsWith('\\') ? words[at + 1] : null;
    }

    // Everything cited by Word's own field: "CITATION Smi20 \l 1033 \m Doe19".
    public static IReadOnlyList<string> Cited(string code)
    {
        var words = Words(code);
        return [.. words.Where((word, index) => !word.StartsWith('\\') && (index == 1 || (index > 1 && words[index - 1] is "\\m")))];
    }

    private static string Name(string code) => FirstWord().Match(code).Groups["name"].Value.ToUpperInvariant();

    private static FieldKind AddIn(string code)
    {
        var start = code.AsSpan(0, Math.Min(code.Length, 100));
        if (start.Contains("CSL_CITATION", StringComparison.Ordinal) || start.Contains("EN.CITE", StringComparison.Ordinal))
            return start.Contains("EN.CITE.DATA", StringComparison.Ordinal) ? FieldKind.Plain : FieldKind.Citation;
        return start.Contains("ZOTERO_BIBL", StringComparison.Ordinal) || start.Contains("Mendeley Bibliography", StringComparison.OrdinalIgnoreCase) || start.Contains("EN.REFLIST", StringComparison.Ordinal)
            ? FieldKind.Bibliography
            : FieldKind.Plain;
    }

    private static List<string> Words(string code) =>
        [.. Word().Matches(code.Length > 4000 ? code[..4000] : code).Select(match => match.Groups["quoted"] is { Success: true } quoted ? quoted.Value : match.Value)];

    [GeneratedRegex(@"^\s{0,200}(?<name>[A-Za-z]{1,20})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"""(?<quoted>[^""]*)""|[^\s""]+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
