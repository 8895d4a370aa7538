using System.Globalization;

namespace CiteAudit.Reading.BibTex;

// The date of an entry as a year, a year and month, or a full date: biblatex states it in one field, BibTeX in two or three.
internal static class EntryDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string? Of(BibTexEntry entry)
    {
        if (entry["date"] is { } date)
            return Date(FieldText.Verbatim(date));
        if (entry["year"] is not { } year)
            return null;

        var plain = FieldText.Plain(year)!;
        return plain.Length == 4 && plain.All(char.IsAsciiDigit) && Month(FieldText.Plain(entry["month"])) is { } month
            ? string.Create(CultureInfo.InvariantCulture, $"{plain}-{month:00}")
            : plain;
    }

    // EDTF: of a range the beginning; doubt (?), approximation (~) and both (%) do not change the date; XX is not known, as is /open.
    private static string Date(string date)
    {
        var start = date.Split('/')[0].TrimEnd('?', '~', '%');
        var time = start.IndexOf('T', StringComparison.Ordinal);
        if (time > 0)
            start = start[..time];
        var unknown = start.IndexOf("-XX", StringComparison.OrdinalIgnoreCase);
        return unknown > 0 ? start[..unknown] : start;
    }

    private static int? Month(string? month)
    {
        if (month is null)
            return null;
        if (int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is >= 1 and <= 12 ? number : null;

        var index = Array.FindIndex(Months, name => month.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }
}
