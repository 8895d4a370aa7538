using CiteAudit.Model;
using CiteAudit.Parsing.Fields.Styles;

namespace CiteAudit.Parsing.Fields.Publication;

/// <summary>Labels what follows a title: numbers, year, publisher and place, and what stands before them as the container.</summary>
internal static class PublicationReader
{
    public static IReadOnlyList<Field> Read(EntryBody body, Layout layout)
    {
        var found = new FieldsFound(body.Text, layout.Rest, layout.Confidence);
        if (layout.Year.Length > 0)
            found.Take(FieldName.Year);

        found.Edition();
        var isLabelled = LabelledNumbers.Read(found);
        Imprint.Read(found);
        if (!isLabelled)
            CompactNumbers.Read(found);
        LastYear.Read(found);

        if (layout.Kind is not WorkKind.Film)
            Container.Read(body, layout, found);
        return found.Fields;
    }
}
