using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies.Tagged;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Bibliographies.Nbib;

internal static partial class NbibEntry
{
    private const string DoiMark = "[doi]";

    private static readonly WorkKinds Kinds = new("NbibTypes");

    public static StructuredEntry Of(TaggedRecord record)
    {
        var pmid = record.First("PMID")!;
        var isBook = record.First("BTI") is not null;
        return new StructuredEntry(pmid)
        {
            Kind = isBook ? (record.First("TI") is null ? WorkKind.Book : WorkKind.Chapter) : Kind(record),
            Authors = Authors(record),
            Editors = [.. record.All("FED", "ED").Select(Name)],
            Title = record.First("TI", "BTI")?.TrimEnd('.'),
            Container = record.First("JT", "TA") ?? (record.First("TI") is null ? null : record.First("BTI")),
            Volume = record.First("VI"),
            Issue = record.First("IP"),
            Pages = record.First("PG"),
            Publisher = record.First("PB"),
            Place = isBook ? record.First("PL") : null,
            Issued = record.First("DP") is { } date ? NbibDate.Of(date) : null,
            Doi = Doi(record),
            Pmid = pmid,
            Isbn = record.First("ISBN") is { } isbn ? Number().Match(isbn).Value : null,
            Issn = record.First("IS") is { } issn ? Number().Match(issn).Value : null,
        };
    }

    private static WorkKind Kind(TaggedRecord record) =>
        record.All("PT").Select(type => Kinds.Of(type.Replace(' ', '-'))).FirstOrDefault(kind => kind is not WorkKind.Unknown);

    // Full names come beside the short ones; groups stand on lines of their own.
    private static List<PersonName> Authors(TaggedRecord record) =>
        [.. record.All("FAU", "AU").Select(Name), .. record.All("CN").Select(PersonName.Organisation)];

    // "Smith, Ada B" in full; "Smith AB" in short.
    private static PersonName Name(string name)
    {
        if (name.Contains(',', StringComparison.Ordinal))
            return TaggedName.Of(name);

        var space = name.LastIndexOf(' ');
        return space > 0 ? new PersonName(name[..space], name[(space + 1)..]) : new PersonName(name);
    }

    private static string? Doi(TaggedRecord record) => record.All("LID").Concat(record.All("AID"))
        .Where(id => id.EndsWith(DoiMark, StringComparison.Ordinal))
        .Select(id => id[..^DoiMark.Length].Trim())
        .FirstOrDefault();

    [GeneratedRegex(@"^[\dXx-]{8,17}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();
}
