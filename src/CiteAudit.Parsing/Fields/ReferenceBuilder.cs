using CiteAudit.Model;
using CiteAudit.Parsing.Fields.Addresses;
using CiteAudit.Parsing.Fields.Damage;
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

    public static Reference Build(Entry entry, Labelling labelling, IReadOnlyList<string> damage)
    {
        var printed = new PrintedFields(entry.Text, labelling.Fields);
        var (authors, more) = People(printed, FieldName.Authors, labelling.FamilyFirst);
        return new Reference(entry.Key, entry.Text, entry.Location)
        {
            Label = entry.Label,
            Kind = labelling.Kind,
            Authors = authors,
            MoreAuthors = more || printed.OthersFollow(),
            Editors = People(printed, FieldName.Editors, labelling.FamilyFirst).Names,
            Title = TitleText.Read(printed[FieldName.Title]),
            Container = ContainerText.Read(printed[FieldName.Container]),
            Series = ContainerText.Read(printed[FieldName.Series]),
            Volume = NumberText.Read(printed[FieldName.Volume]),
            Issue = NumberText.Read(printed[FieldName.Issue]),
            Pages = PagesText.Read(printed[FieldName.Pages]),
            Edition = printed[FieldName.Edition],
            Publisher = TitleText.Read(printed[FieldName.Publisher]),
            Place = printed[FieldName.Place],
            Issued = DateText.Read(printed[FieldName.Year]),
            Doi = DoiText.Read(printed[FieldName.Doi]),
            Arxiv = printed[FieldName.Arxiv] is { } arxiv ? ArxivId.Parse(arxiv) : null,
            Pmid = printed[FieldName.Pmid] is { } pmid ? Pmid.Parse(pmid) : null,
            Isbn = printed[FieldName.Isbn] is { } isbn ? Isbn.Parse(isbn) : null,
            Issn = printed[FieldName.Issn] is { } issn ? Issn.Parse(issn) : null,
            Url = UrlText.Read(printed[FieldName.Url]),
            Fields = labelling.Fields,
            Confidence = Math.Min(Math.Round(labelling.Confidence * (damage.Count > 0 ? EntryDamage.Trust : 1), 2), Surest),
            Damage = damage,
            Repairs = EntryRepairs.In(entry.Text, labelling.Fields),
        };
    }

    private static (IReadOnlyList<PersonName> Names, bool More) People(PrintedFields printed, FieldName name, bool familyFirst)
    {
        IReadOnlyList<PersonName> names = [];
        var more = false;
        foreach (var list in printed.All(name))
        {
            var read = AuthorNames.Read(list, familyFirst);
            names = names.Count == 0 ? read.Names : [.. names, .. read.Names];
            more |= read.More;
        }

        return (names, more);
    }
}
