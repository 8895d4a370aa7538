using CiteAudit.Model;
using CiteAudit.Parsing.Fields.Addresses;
using CiteAudit.Parsing.Fields.Names;
using CiteAudit.Parsing.Fields.Numbers;
using CiteAudit.Parsing.Fields.Titles;
using CiteAudit.Parsing.ReferenceLists;

namespace CiteAudit.Parsing.Fields;

/// <summary>Turns a labelled entry into a reference: every printed field is read by its normaliser.</summary>
internal static class ReferenceBuilder
{
    // What is read from print is never certain: of entries read at 0.9 and more, three in a hundred had a wrong main field.
    private const double Surest = 0.99;

    public static Reference Build(Entry entry, Labelling labelling)
    {
        var raw = entry.Text;
        var (authors, more) = People(FieldName.Authors);
        var doi = DoiText.Read(Printed(FieldName.Doi));
        return new Reference(entry.Key, raw, entry.Location)
        {
            Label = entry.Label,
            Kind = labelling.Kind,
            Authors = authors,
            MoreAuthors = more || OthersBehind(),
            Editors = People(FieldName.Editors).Names,
            Title = TitleText.Read(Printed(FieldName.Title)),
            Container = ContainerText.Read(Printed(FieldName.Container)),
            Series = ContainerText.Read(Printed(FieldName.Series)),
            Volume = NumberText.Read(Printed(FieldName.Volume)),
            Issue = NumberText.Read(Printed(FieldName.Issue)),
            Pages = PagesText.Read(Printed(FieldName.Pages)),
            Edition = Printed(FieldName.Edition),
            Publisher = TitleText.Read(Printed(FieldName.Publisher)),
            Place = Printed(FieldName.Place),
            Issued = DateText.Read(Printed(FieldName.Year)),
            Doi = doi,
            Arxiv = Printed(FieldName.Arxiv) is { } arxiv ? ArxivId.Parse(arxiv) : null,
            Pmid = Printed(FieldName.Pmid) is { } pmid ? Pmid.Parse(pmid) : null,
            Isbn = Printed(FieldName.Isbn) is { } isbn ? Isbn.Parse(isbn) : null,
            Issn = Printed(FieldName.Issn) is { } issn ? Issn.Parse(issn) : null,
            Url = UrlText.Read(Printed(FieldName.Url)),
            Fields = labelling.Fields,
            Confidence = Math.Min(Math.Round(labelling.Confidence, 2), Surest),
            Damage = EntryDamage.Describe(raw, labelling.Fields),
        };

        (IReadOnlyList<PersonName> Names, bool More) People(FieldName name)
        {
            var lists = labelling.Fields.Where(field => field.Name == name).Select(field => AuthorNames.Read(field.Span.In(raw), labelling.FamilyFirst)).ToList();
            return ([.. lists.SelectMany(list => list.Names)], lists.Exists(list => list.More));
        }

        string? Printed(FieldName name) => labelling.Fields.FirstOrDefault(field => field.Name == name)?.Span.In(raw);

        bool OthersBehind() =>
            labelling.Fields.FirstOrDefault(field => field.Name is FieldName.Authors) is { } field
            && raw.AsSpan(field.Span.End).TrimStart(" ,，") is var behind
            && (behind.StartsWith("et al", StringComparison.Ordinal) || behind.StartsWith("and others", StringComparison.Ordinal) || behind.StartsWith("等", StringComparison.Ordinal));
    }
}
