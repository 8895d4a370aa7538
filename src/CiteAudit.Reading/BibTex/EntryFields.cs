using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.BibTex;

// The fields of both dialects, BibTeX's and biblatex's, under one name each.
internal static class EntryFields
{
    private static readonly Dictionary<string, WorkKind> Kinds = WordList.Lines("BibTexTypes")
        .Select(line => line.Split(' '))
        .ToDictionary(parts => parts[0], parts => Enum.Parse<WorkKind>(parts[1]), StringComparer.Ordinal);

    public static StructuredEntry Of(BibTexEntry entry)
    {
        var (authors, more) = BibTexNames.Read(entry["author"]);
        var (editors, _) = BibTexNames.Read(entry["editor"]);
        var arxiv = Eprints.Arxiv(entry);
        return new StructuredEntry(entry.Key)
        {
            Kind = KindOf(entry, arxiv),
            Authors = authors,
            MoreAuthors = more,
            Editors = editors,
            Title = WithSubtitle(entry["title"], entry["subtitle"]),
            Container = Container(entry),
            Volume = FieldText.Plain(entry["volume"]),
            Issue = IsInJournal(entry) ? FieldText.Plain(entry["number", "issue"]) : null,
            Pages = FieldText.Plain(entry["pages", "eid", "articleno", "article-number"]),
            Edition = FieldText.Plain(entry["edition"]),
            Publisher = FieldText.Plain(entry["publisher", "institution", "school", "organization"]),
            Place = FieldText.Plain(entry["location", "address"]),
            Issued = EntryDate.Of(entry),
            Doi = FieldText.Identifier(entry["doi"]),
            Arxiv = arxiv,
            Pmid = FieldText.Identifier(entry["pmid"]) ?? Eprints.Pmid(entry),
            Isbn = FirstOf(entry["isbn"]),
            Issn = FirstOf(entry["issn"]),
            Url = Eprints.Url(entry),
        };
    }

    private static WorkKind KindOf(BibTexEntry entry, string? arxiv)
    {
        var kind = Kinds.GetValueOrDefault(entry.Type);
        if (entry["doi"]?.Contains("10.48550/", StringComparison.Ordinal) == true)
            return WorkKind.Preprint;
        // Search engines export preprints as articles of a journal called "arXiv preprint arXiv:2106.15928".
        if (arxiv is not null && (kind is WorkKind.Unknown or WorkKind.WebPage || Eprints.NamesArxiv(entry["journaltitle", "journal"])))
            return WorkKind.Preprint;
        return kind;
    }

    private static string? Container(BibTexEntry entry) =>
        WithSubtitle(entry["journaltitle", "journal"], entry["journalsubtitle"])
        ?? WithSubtitle(entry["booktitle"], entry["booksubtitle"])
        ?? FieldText.Plain(entry["eventtitle"]);

    private static bool IsInJournal(BibTexEntry entry) => entry["journaltitle", "journal"] is not null;

    private static string? WithSubtitle(string? title, string? subtitle) => (FieldText.Plain(title), FieldText.Plain(subtitle)) switch
    {
        ({ } main, { } sub) => main.EndsWith('?') || main.EndsWith('!') || main.EndsWith(':') ? $"{main} {sub}" : $"{main}: {sub}",
        var (main, _) => main,
    };

    // Several are given as "0028-0836, 1476-4687" or with their kind: "978-3-16-148410-0 (hardback)".
    private static string? FirstOf(string? numbers) =>
        FieldText.Plain(numbers)?.Split([',', ';', '(', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() is { } first
            ? FirstNumber(first)
            : null;

    // Two with nothing but a space between: an ISBN may have spaces, but no more than thirteen digits.
    private static string FirstNumber(string numbers) =>
        numbers.Count(char.IsAsciiDigit) > 13 ? numbers.Split(' ')[0] : numbers;
}
