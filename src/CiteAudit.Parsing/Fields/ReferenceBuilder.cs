using CiteAudit.Model;
using CiteAudit.Parsing.Fields.Names;
using CiteAudit.Parsing.ReferenceLists;

namespace CiteAudit.Parsing.Fields;

/// <summary>Turns a labelled entry into a reference: every printed field is read by its normaliser.</summary>
internal static class ReferenceBuilder
{
    public static Reference Build(Entry entry, Labelling labelling)
    {
        var raw = entry.Text;
        var (authors, more) = AuthorNames.Read(Printed(FieldName.Authors) ?? "", labelling.FamilyFirst);
        var doi = DoiText.Read(Printed(FieldName.Doi));
        return new Reference(entry.Key, raw, entry.Location)
        {
            Label = entry.Label,
            Kind = labelling.Kind,
            Authors = authors,
            MoreAuthors = more || OthersBehind(),
            Editors = AuthorNames.Read(Printed(FieldName.Editors) ?? "", labelling.FamilyFirst).Names,
            Title = TitleText.Read(Printed(FieldName.Title)),
            Container = TitleText.Read(Printed(FieldName.Container)),
            Volume = NumberText.Read(Printed(FieldName.Volume)),
            Issue = NumberText.Read(Printed(FieldName.Issue)),
            Pages = Printed(FieldName.Pages) is { } pages ? PageRange.Parse(pages) : null,
            Edition = Printed(FieldName.Edition),
            Publisher = TitleText.Read(Printed(FieldName.Publisher)),
            Place = Printed(FieldName.Place),
            Issued = Printed(FieldName.Year) is { } year ? PartialDate.Parse(year) : null,
            Doi = doi,
            Arxiv = Printed(FieldName.Arxiv) is { } arxiv ? ArxivId.Parse(arxiv) : null,
            Pmid = Printed(FieldName.Pmid) is { } pmid ? Pmid.Parse(pmid) : null,
            Isbn = Printed(FieldName.Isbn) is { } isbn ? Isbn.Parse(isbn) : null,
            Issn = Printed(FieldName.Issn) is { } issn ? Issn.Parse(issn) : null,
            Url = Printed(FieldName.Url),
            Fields = labelling.Fields,
            Confidence = Math.Round(labelling.Confidence, 2),
            Damage = EntryDamage.Describe(raw, labelling.Fields),
        };

        string? Printed(FieldName name) => labelling.Fields.FirstOrDefault(field => field.Name == name)?.Span.In(raw);

        bool OthersBehind() =>
            labelling.Fields.FirstOrDefault(field => field.Name is FieldName.Authors) is { } field
            && raw.AsSpan(field.Span.End).TrimStart(" ,，") is var behind
            && (behind.StartsWith("et al", StringComparison.Ordinal) || behind.StartsWith("and others", StringComparison.Ordinal) || behind.StartsWith("等", StringComparison.Ordinal));
    }
}
