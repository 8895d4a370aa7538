using System.Text.Json;
using CiteAudit.Model;

namespace CiteAudit.Reading.Bibliographies;

// CSL 1.0.2, names: a particle that does not drop belongs to the family name, one that drops follows the given name.
internal static class CslNames
{
    private static readonly string[] Remainders = ["others", "et al", "et al."];

    public static IReadOnlyList<PersonName> Of(JsonElement item, params ReadOnlySpan<string> roles)
    {
        foreach (var role in roles)
        {
            if (JsonFields.Items(item, role).Where(name => !IsRemainder(name)).Select(Name).OfType<PersonName>().ToList() is { Count: > 0 } names)
                return names;
        }

        return [];
    }

    // Whether a list ends in "and others", as BibTeX converters leave it.
    public static bool HasRemainder(JsonElement item, string role) => JsonFields.Items(item, role).Any(IsRemainder);

    private static bool IsRemainder(JsonElement name) =>
        (JsonFields.Text(name, "literal") ?? JsonFields.Text(name, "family")) is { } text
        && JsonFields.Text(name, "given") is null
        && Remainders.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static PersonName? Name(JsonElement name)
    {
        if (name.ValueKind is JsonValueKind.String)
            return JsonFields.Text(name) is { } whole ? PersonName.Organisation(whole) : null;
        if (JsonFields.Text(name, "literal") is { } literal)
            return PersonName.Organisation(literal);

        var family = Joined(JsonFields.Text(name, "non-dropping-particle"), JsonFields.Text(name, "family"));
        var given = Joined(JsonFields.Text(name, "given"), JsonFields.Text(name, "dropping-particle"));
        return (family, given) switch
        {
            (null, null) => null,
            (null, _) => new PersonName(given),
            _ => new PersonName(family, given, JsonFields.Text(name, "suffix")),
        };
    }

    private static string? Joined(string? first, string? second) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first,
        // "d’" and "al-" touch what follows.
        _ => first[^1] is '\'' or '’' or '-' ? first + second : $"{first} {second}",
    };
}
