using CiteAudit.Model;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Training.Rendering;

/// <summary>Prints a list of people in a style's form: the names under their label, "et al." outside of it.</summary>
internal static class NamePrinter
{
    public static IEnumerable<Piece> Print(IReadOnlyList<PersonName> people, NameForm form, SegmentLabel label)
    {
        var shown = people.Count > form.Most ? people.Take(form.Shown).ToList() : people;
        var text = string.Concat(shown.SelectMany((person, index) => new[] { Separator(index, shown.Count, shown.Count < people.Count, form), One(person, form, index) }));
        yield return new Piece(label, text);
        if (shown.Count < people.Count)
            yield return new Piece(SegmentLabel.Other, form.Others);
    }

    private static string Separator(int index, int count, bool more, NameForm form) => index switch
    {
        0 => "",
        _ when index < count - 1 || more => form.Between,
        _ => count == 2 ? form.Two : form.Last,
    };

    private static string One(PersonName person, NameForm form, int index)
    {
        var family = form.Capitals ? person.Family.ToUpperInvariant() : person.Family;
        if (person.IsOrganisation || string.IsNullOrEmpty(person.Given))
            return person.IsOrganisation ? person.Family : family;
        if (Script.IsHan(person.Family[0]))
            return person.Family + person.Given;

        var given = GivenName.Print(person.Given, form.Given);
        var givenFirst = form.Order is "given-first" || (form.Order is "inverted" && index > 0);
        return givenFirst ? $"{given} {family}" : family + form.Comma + given;
    }
}
