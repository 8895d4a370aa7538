using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Parsing.Fields;

/// <summary>Says what extraction or careless editing did to an entry, where it shows.</summary>
internal static partial class EntryDamage
{
    public static string? Describe(string raw, IReadOnlyList<Field> fields)
    {
        if (raw.Length > EntryLabeller.LongestEntry)
            return "the entry is longer than any reference; other text was joined to it";

        List<string> signs = [];
        foreach (var field in fields.Where(field => field.Name is FieldName.Volume or FieldName.Issue or FieldName.Doi))
        {
            var printed = field.Span.In(raw);
            if (SplitNumber().IsMatch(printed) || (field.Name is FieldName.Doi && printed.Contains(' ', StringComparison.Ordinal)))
                signs.Add($"a space stands inside \"{printed}\"");
        }

        if (raw.AsSpan().ContainsAny('Ã', 'â', 'Â') | raw.Contains('\ufffd', StringComparison.Ordinal) && Garbled().Match(raw) is { Success: true } garbled)
            signs.Add($"characters are garbled in \"{garbled.Value}\"");
        return signs.Count == 0 ? null : string.Join("; ", signs);
    }

    [GeneratedRegex(@"\d\s\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SplitNumber();

    // UTF-8 read as Windows-1252 shows as Ã or â with a second glyph no word has behind it.
    [GeneratedRegex(@"\p{L}{0,10}(Ã[\u0080-\u00bf]|â€.|Â[\u00a0-\u00bf]|\ufffd)\p{L}{0,10}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Garbled();
}
