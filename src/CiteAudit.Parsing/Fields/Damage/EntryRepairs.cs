using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Damage;

/// <summary>Names what the normalisers put right: what a line break, a font or an encoding did to a field.</summary>
internal static partial class EntryRepairs
{
    public static IReadOnlyList<string> In(string raw, IReadOnlyList<Field> fields)
    {
        List<string>? repairs = null;
        foreach (var field in fields)
        {
            if (In(field.Span.In(raw), field.Name) is { } repair)
                (repairs ??= []).Add(repair);
        }

        if (fields.Count > 0 && GluedNumber().Match(raw) is { Success: true } number && fields.All(field => field.Span.Start >= number.Length))
            (repairs ??= []).Add($"the number {number.Value} was taken off the first word");
        return repairs ?? [];
    }

    private static string? In(string printed, FieldName name) => name switch
    {
        FieldName.Volume or FieldName.Issue => printed.Contains(' ', StringComparison.Ordinal) && SplitNumber().IsMatch(printed) ? $"a space was taken out of \"{printed}\"" : null,
        FieldName.Doi or FieldName.Url => printed.Contains(' ', StringComparison.Ordinal) ? $"a space was taken out of \"{printed}\"" : null,
        FieldName.Authors or FieldName.Editors or FieldName.Title or FieldName.Container or FieldName.Series or FieldName.Publisher => InWords(printed),
        _ => null,
    };

    private static string? InWords(string printed)
    {
        if (printed.AsSpan().ContainsAny("-‐\u00ad") && Divided().Match(printed) is { Success: true } divided)
            return $"\"{divided.Value.Replace('\u00ad', '-')}\" was put together";
        var meant = Mojibake.Undone(printed);
        if (string.Equals(meant, printed, StringComparison.Ordinal))
            return null;

        var at = 0;
        while (at < meant.Length && meant[at] == printed[at])
            at++;
        return $"\"{WordAt(printed, at)}\" was read as \"{WordAt(meant, at)}\"";
    }

    private static string WordAt(string text, int at)
    {
        var (start, end) = (text.LastIndexOf(' ', Math.Max(0, at - 1)) + 1, text.IndexOf(' ', at));
        return text[start..(end < 0 ? text.Length : end)];
    }

    [GeneratedRegex(@"\d\s\d", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SplitNumber();

    [GeneratedRegex(@"\p{L}{2,20}([-‐\u00ad]\s(?!(and|or|und|oder|et|ou|y|o|e|to|bzw|versus|vs)\b)|\u00ad)\p{Ll}{2,20}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Divided();

    [GeneratedRegex(@"^\d{1,3}(?=\p{Lu}\p{Ll})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex GluedNumber();
}
