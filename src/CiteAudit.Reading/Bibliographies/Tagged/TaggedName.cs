using CiteAudit.Model;

namespace CiteAudit.Reading.Bibliographies.Tagged;

// "Family, Given, Suffix"; a name without a comma is an organisation's.
internal static class TaggedName
{
    public static PersonName Of(string name)
    {
        var parts = name.Split(',', 3, StringSplitOptions.TrimEntries);
        return parts switch
        {
            [_] => PersonName.Organisation(name.Trim()),
            ["", ..] => PersonName.Organisation(name.Trim(' ', ',')),
            [var family, ""] => PersonName.Organisation(family),
            [var family, var given] => new PersonName(family, given),
            [var family, var given, var suffix] => new PersonName(family, given, suffix.Length > 0 ? suffix : null),
            _ => new PersonName(name),
        };
    }
}
