using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Fields.Addresses;
using CiteAudit.Parsing.Fields.Publication;
using CiteAudit.Parsing.Fields.Styles;
using CiteAudit.Parsing.ReferenceLists;

namespace CiteAudit.Parsing.Fields;

/// <summary>Labels an entry's fields by rule: identifiers first, then authors and title after the first style that fits, then what is left.</summary>
internal static partial class RuleLabeller
{
    private static readonly Func<EntryBody, Layout?>[] Styles =
    [
        TypeMarkStyle.Read,
        QuotedTitleStyle.Read,
        FilmStyle.Read,
        AuthorYearStyle.Read,
        ItalicTitleStyle.Read,
        PlainStyle.Read,
    ];

    public static Labelling Label(Entry entry)
    {
        var (identifiers, blanks) = Identifiers.Label(entry.Text);
        var body = EntryBody.Without(entry.Text, blanks, entry.Marks);
        var layout = Styles.Select(style => style(body)).FirstOrDefault(layout => layout is not null);
        if (layout is null)
            return new Labelling(identifiers, WorkKind.Unknown, 0);

        var fields = new List<Field>(identifiers);
        Add(fields, FieldName.Authors, WithoutOthers(body.Text, layout.Authors), layout.Confidence);
        Add(fields, FieldName.Title, layout.Title, layout.Confidence);
        Add(fields, FieldName.Year, layout.Year, layout.Confidence);
        fields.AddRange(PublicationReader.Read(body, layout));
        fields.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        var confidence = layout.Confidence * Coverage.Of(entry.Text, fields, blanks);
        return new Labelling(fields, layout.Kind is WorkKind.Unknown ? KindCues.Decide(entry.Text, fields) : layout.Kind, confidence) { FamilyFirst = layout.FamilyFirst };
    }

    private static void Add(List<Field> fields, FieldName name, TextSpan span, double confidence)
    {
        if (span.Length > 0)
            fields.Add(new Field(name, span, confidence));
    }

    private static TextSpan WithoutOthers(string text, TextSpan authors) =>
        Others().Match(authors.In(text)) is { Success: true } others ? authors with { Length = others.Index } : authors;

    [GeneratedRegex(@"[,，]?\s?(\bet\sal\b\.?|\band\sothers|等)\.?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Others();
}
