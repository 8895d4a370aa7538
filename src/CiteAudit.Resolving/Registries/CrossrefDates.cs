using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>Crossref's dates, lists of one to three numbers in a list, any of which may be null.</summary>
internal static class CrossrefDates
{
    // "created", "deposited" and "indexed" are the record's own dates, years away from the work's where old volumes were registered late.
    private static readonly string[] OfPublication = ["issued", "published", "published-print", "published-online", "published-other", "posted", "approved"];

    public static IReadOnlyList<PartialDate> From(JsonElement message) =>
    [
        .. OfPublication.Select(name => message.Member(name))
            .Append(message.Member("journal-issue")?.Member("published-print"))
            .Append(message.Member("journal-issue")?.Member("published-online"))
            .Select(DateOf)
            .OfType<PartialDate>()
            .Distinct()
            .Order(),
    ];

    public static PartialDate? DateOf(JsonElement? dated)
    {
        var parts = dated?.Items("date-parts").FirstOrDefault();
        if (parts is not { ValueKind: JsonValueKind.Array } list)
            return null;

        int?[] numbers = [.. list.EnumerateArray().Take(3).Select(JsonText.NumberOf), null, null, null];
        return numbers[0] is >= 1000 and <= 2999 and var year ? Date(year, numbers[1] ?? 0, numbers[2] ?? 0) : null;
    }

    private static PartialDate Date(int year, int month, int day)
    {
        if (month is < 1 or > 12)
            return new PartialDate(year);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new PartialDate(year, month, day) : new PartialDate(year, month);
    }
}
