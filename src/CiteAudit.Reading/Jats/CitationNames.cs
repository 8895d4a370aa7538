using System.Xml.Linq;
using CiteAudit.Model;
using CiteAudit.Reading.Facts;

namespace CiteAudit.Reading.Jats;

internal static class CitationNames
{
    // Who edits, compiles or translates is no author.
    public static (IReadOnlyList<PersonName> Authors, IReadOnlyList<PersonName> Editors) Read(XElement citation)
    {
        var groups = citation.Inside("person-group").ToLookup(group => group.Stated("person-group-type") is null or "author" or "allauthors" or "inventor" or "assignee");
        var loose = Names(citation).Concat(citation.Children("collab-wrap").SelectMany(Names));
        return ([.. groups[true].SelectMany(Names).Concat(loose)], [.. groups[false].Where(IsEditor).SelectMany(Names)]);
    }

    public static IEnumerable<PersonName> Names(XElement group)
    {
        foreach (var child in group.Elements())
        {
            if (child.Is("name-alternatives", "collab-alternatives", "string-name-alternatives"))
            {
                foreach (var name in Names(child).Take(1))
                    yield return name;
            }
            else if (Name(child) is { } name)
            {
                yield return name;
            }
        }
    }

    private static PersonName? Name(XElement element) => element switch
    {
        _ when element.Is("name") || (element.Is("string-name") && element.Child("surname") is not null) => Person(element),
        _ when element.Is("string-name", "collab", "institution", "anonymous") && JatsText.Plain(element) is { } text =>
            element.Is("string-name") ? PrintedName.Read(text) : PersonName.Organisation(text),
        _ => null,
    };

    private static PersonName? Person(XElement name) =>
        JatsText.Plain(name.Child("surname")) is { } surname ? new PersonName(surname, JatsText.Plain(name.Child("given-names")), JatsText.Plain(name.Child("suffix")))
        : JatsText.Plain(name.Child("given-names")) is { } given ? new PersonName(given)
        : null;

    private static bool IsEditor(XElement group) => group.Stated("person-group-type") is "editor" or "editors" or "compiler" or "guest-editor";
}
