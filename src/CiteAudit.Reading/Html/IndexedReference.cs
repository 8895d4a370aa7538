using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;
using CiteAudit.Reading.Facts;

namespace CiteAudit.Reading.Html;

// A citation_reference as Google Scholar asks for it: "citation_title=…; citation_author=…; citation_journal_title=…".
internal static partial class IndexedReference
{
    public static StructuredEntry? Read(string content, string key)
    {
        var values = Field().Matches(content).ToLookup(match => match.Groups["name"].Value.ToLowerInvariant(), match => match.Groups["value"].Value.Trim().TrimEnd(';').Trim(), StringComparer.Ordinal);
        if (values.Count == 0)
            return string.IsNullOrWhiteSpace(content) ? null : new StructuredEntry(key) { Printed = content.Trim() };

        string? First(params string[] names) => names.SelectMany(name => values[name]).FirstOrDefault(value => value.Length > 0);
        var journal = First("journal_title");
        var book = First("inbook_title", "book_title", "conference_title");
        return new StructuredEntry(key)
        {
            Kind = journal is not null ? WorkKind.Article : book is not null ? WorkKind.Chapter : WorkKind.Unknown,
            Title = First("title"),
            Authors = [.. values["author"].Concat(values["authors"]).SelectMany(Names).Where(name => name.Length > 0).Select(PrintedName.Read)],
            Container = journal ?? book,
            Volume = First("volume"),
            Issue = First("issue"),
            Pages = First("pages") ?? (First("firstpage") is { } first ? First("lastpage") is { } last ? $"{first}-{last}" : first : null),
            Issued = First("publication_date", "year", "date") is { } date && Year().Match(date) is { Success: true } year ? year.Value : null,
            Publisher = First("publisher"),
            Doi = First("doi"),
            Pmid = First("pmid"),
            Isbn = First("isbn"),
        };
    }

    // "MJ Heron, B Owl" names two, "Heron, M." one.
    private static IEnumerable<string> Names(string value)
    {
        var parts = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.All(part => part.Contains(' ', StringComparison.Ordinal)) ? parts : [value];
    }

    [GeneratedRegex(@"citation_(?<name>[a-z_]{1,40})=(?<value>[^=]{0,2000}?)(?=;\s{0,5}citation_[a-z_]{1,40}=|\s{0,5}$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Field();

    [GeneratedRegex(@"(1[5-9]|20)\d{2}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Year();
}
