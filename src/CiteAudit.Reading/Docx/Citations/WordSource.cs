using System.Globalization;
using System.Xml.Linq;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Docx.Citations;

// One b:Source of Word's own bibliography: ECMA-376 part 1, 22.6. Names are compared without namespace, of which there are two.
internal static class WordSource
{
    private static readonly WorkKinds Kinds = new("WordSourceTypes");

    public static StructuredEntry Read(XElement source, string key)
    {
        var kind = Kinds.Of(Field(source, "SourceType"));
        var number = Field(source, "StandardNumber");
        return new StructuredEntry(key)
        {
            Kind = Field(source, "ThesisType") is null ? kind : WorkKind.Thesis,
            Authors = Names(source, "Author", "Inventor", "Director", "Interviewee", "Artist"),
            Editors = Names(source, "Editor", "BookAuthor"),
            Title = Field(source, "Title"),
            Container = Field(source, "JournalName") ?? Field(source, "PeriodicalTitle") ?? Field(source, "BookTitle") ?? Field(source, "ConferenceName") ?? Field(source, "InternetSiteTitle"),
            Volume = Field(source, "Volume"),
            Issue = Field(source, "Issue"),
            Pages = Field(source, "Pages"),
            Edition = Field(source, "Edition"),
            Publisher = Field(source, "Publisher") ?? Field(source, "Institution"),
            Place = Field(source, "City"),
            Issued = Issued(source),
            Doi = Field(source, "DOI") ?? (number?.StartsWith("10.", StringComparison.Ordinal) is true ? number : null),
            Isbn = number is not null && Isbn.Parse(number).Ok ? number : null,
            Issn = number is not null && Issn.Parse(number).Ok ? number : null,
            Url = Field(source, "URL"),
        };
    }

    public static string? Field(XElement parent, string name)
    {
        var text = Child(parent, name)?.Value.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private static XElement? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(child => child.Name.LocalName.Equals(name, StringComparison.Ordinal));

    private static List<PersonName> Names(XElement source, params ReadOnlySpan<string> roles)
    {
        foreach (var role in roles)
        {
            if (Child(source, "Author") is not { } people || Child(people, role) is not { } list)
                continue;
            if (Field(list, "Corporate") is { } corporate)
                return [PersonName.Organisation(corporate)];
            if (Child(list, "NameList")?.Elements().Select(Name).OfType<PersonName>().ToList() is { Count: > 0 } names)
                return names;
        }

        return [];
    }

    private static PersonName? Name(XElement person)
    {
        var given = string.Join(' ', new[] { Field(person, "First"), Field(person, "Middle") }.OfType<string>());
        return Field(person, "Last") is { } family ? new PersonName(family, given.Length == 0 ? null : given)
            : given.Length > 0 ? new PersonName(given)
            : null;
    }

    // Months are typed by hand, in words as often as not.
    private static string? Issued(XElement source)
    {
        if (Field(source, "Year") is not { } year)
            return null;
        if (!int.TryParse(Field(source, "Month"), NumberStyles.None, CultureInfo.InvariantCulture, out var month))
            return year;
        var full = int.TryParse(Field(source, "Day"), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");
        return PartialDate.Parse(full).Ok ? full : year;
    }
}
