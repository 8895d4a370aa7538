using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Reading.Bibliographies;

// CSL 1.0.2, dates: parts, or a text as found; the year alone where the text says more than a date can hold.
internal static partial class CslDate
{
    public static string? Of(JsonElement item, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (JsonFields.Member(item, name) is { } date && Of(date) is { } text)
                return text;
        }

        return null;
    }

    private static string? Of(JsonElement date)
    {
        if (date.ValueKind is not JsonValueKind.Object)
            return JsonFields.Text(date) is { } bare ? Plain(bare) : null;
        if (JsonFields.Items(date, "date-parts").FirstOrDefault() is { ValueKind: JsonValueKind.Array } parts && FromParts(parts) is { } stated)
            return stated;

        return (JsonFields.Text(date, "raw") ?? JsonFields.Text(date, "literal")) is { } text ? Plain(text) : null;
    }

    private static string? FromParts(JsonElement parts)
    {
        var numbers = parts.EnumerateArray().Select(Number).TakeWhile(number => number > 0).Take(3).ToList();
        return numbers switch
        {
            [] => parts.GetArrayLength() > 0 && JsonFields.Text(parts[0]) is { } text ? Plain(text) : null,
            // Seasons are written as months 13 to 24.
            [var year, > 12, ..] => new PartialDate(year).ToString(),
            [var year, var month, var day] => new PartialDate(year, month, day).ToString(),
            [var year, var month] => new PartialDate(year, month).ToString(),
            _ => new PartialDate(numbers[0]).ToString(),
        };
    }

    private static int Number(JsonElement part) =>
        int.TryParse(JsonFields.Text(part), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string? Plain(string text) =>
        PartialDate.Parse(text) is { Ok: true } ? text
        : Day().Match(text) is { Success: true } day && PartialDate.Parse(day.Value) is { Ok: true } ? day.Value
        : Year().Match(text) is { Success: true } year ? year.Value
        : null;

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?=T)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<![0-9])(1[4-9]|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Year();
}
