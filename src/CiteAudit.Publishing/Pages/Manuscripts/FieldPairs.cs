using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages.Manuscripts;

// What was read from an entry, field by field, in the order reference lists print them.
internal static class FieldPairs
{
    public static IReadOnlyList<Pair> Of(Reference reference) =>
    [
        .. Fields(reference)
            .Where(field => !string.IsNullOrWhiteSpace(field.Text))
            .Select(field => new Pair(Wording.Of(field.Name), Wording.Text(field.Text!))),
    ];

    private static IEnumerable<(FieldName Name, string? Text)> Fields(Reference reference) =>
    [
        (FieldName.Authors, Names(reference.Authors) + (reference.MoreAuthors ? " and others" : "")),
        (FieldName.Year, Read(reference.Issued)),
        (FieldName.Title, reference.Title),
        (FieldName.Editors, Names(reference.Editors)),
        (FieldName.Container, reference.Container),
        (FieldName.Series, reference.Series),
        (FieldName.Volume, reference.Volume),
        (FieldName.Issue, reference.Issue),
        (FieldName.Pages, Read(reference.Pages)),
        (FieldName.Edition, reference.Edition),
        (FieldName.Publisher, reference.Publisher),
        (FieldName.Place, reference.Place),
        (FieldName.Doi, Read(reference.Doi)),
        (FieldName.Arxiv, Read(reference.Arxiv)),
        (FieldName.Pmid, Read(reference.Pmid)),
        (FieldName.Isbn, Read(reference.Isbn)),
        (FieldName.Issn, Read(reference.Issn)),
        (FieldName.Url, reference.Url),
    ];

    private static string Names(IReadOnlyList<PersonName> names) => string.Join("; ", names);

    private static string? Read<T>(Parsed<T>? parsed)
        where T : struct => parsed switch
        {
            null => null,
            { Value: { } value } => string.Create(CultureInfo.InvariantCulture, $"{value}"),
            _ => $"{parsed.Text} (not well formed: {parsed.Reason})",
        };
}
