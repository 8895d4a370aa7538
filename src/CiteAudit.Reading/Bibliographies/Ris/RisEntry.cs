using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies.Tagged;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Bibliographies.Ris;

internal static partial class RisEntry
{
    private static readonly WorkKinds Kinds = new("RisTypes");

    public static StructuredEntry Of(TaggedRecord record, int number)
    {
        var kind = Kinds.Of(record.First("TY"));
        var stands = kind is WorkKind.Book or WorkKind.Thesis or WorkKind.Report ? null : record.First("T2", "JO", "JF", "JA", "J2", "BT");
        var numbers = record.First("SN");
        return new StructuredEntry(record.First("ID", "LB") ?? string.Create(CultureInfo.InvariantCulture, $"r{number}"))
        {
            Kind = kind,
            Authors = [.. record.All("AU", "A1").Where(name => !IsRemainder(name)).Select(TaggedName.Of)],
            MoreAuthors = record.All("AU", "A1").Any(IsRemainder),
            Editors = [.. record.All("ED", "A2").Select(TaggedName.Of)],
            Title = record.First("TI", "T1", "CT") ?? (stands is null ? record.First("BT", "T2") : null),
            Container = stands,
            Volume = record.First("VL"),
            Issue = record.First("IS"),
            Pages = Pages(record),
            Edition = record.First("ET"),
            Publisher = record.First("PB"),
            Place = record.First("CY", "PP"),
            Issued = RisDate.Of(record.First("DA"), record.First("PY", "Y1")),
            Doi = record.First("DO", "DI") ?? Link(record, "doi.org/10."),
            Arxiv = Link(record, "arxiv.org/abs/"),
            Isbn = kind is WorkKind.Article || IsIssn(numbers) ? null : numbers,
            Issn = IsIssn(numbers) ? Issn().Match(numbers!).Value : null,
            Url = record.First("UR", "L1", "LK"),
        };
    }

    private static string? Pages(TaggedRecord record) => (record.First("SP"), record.First("EP")) switch
    {
        (null, null) => record.First("M1", "C7") is { } number && ArticleNumber().IsMatch(number) ? number : null,
        (null, var last) => last,
        (var first, null) => first,
        // Some exporters put the whole range into the first page.
        (var first, var last) => first == last || first.Contains('-', StringComparison.Ordinal) ? first : $"{first}-{last}",
    };

    private static string? Link(TaggedRecord record, string part) =>
        record.All("UR", "L1", "LK").FirstOrDefault(address => address.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static bool IsRemainder(string name) => name.Trim('.', ' ', ',') is "et al" or "others";

    private static bool IsIssn(string? numbers) => numbers is not null && Issn().IsMatch(numbers);

    [GeneratedRegex(@"(?<![\dXx-])\d{4}-?\d{3}[\dXx](?![\dXx-])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Issn();

    [GeneratedRegex(@"^[A-Za-z]{0,3}\d{3,12}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ArticleNumber();
}
