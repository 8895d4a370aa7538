using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>The authors in order. A book that has editors alone is known by them.</summary>
internal static class CrossrefNames
{
    public static IReadOnlyList<PersonName> From(JsonElement message)
    {
        var authors = Named(message, "author");
        return authors.Count > 0 ? authors : Named(message, "editor");
    }

    private static List<PersonName> Named(JsonElement message, string role) =>
        [.. message.Items(role).Select(NameOf).OfType<PersonName>()];

    /// <summary>Null for an entry that holds nothing but its place in the order.</summary>
    private static PersonName? NameOf(JsonElement author)
    {
        var (family, given, name) = (Clean(author, "family"), Clean(author, "given"), Clean(author, "name"));
        if (family is not null)
            return new PersonName(family, given, Clean(author, "suffix"));
        if (name is not null)
            return PersonName.Organisation(name);
        return given is null ? null : new PersonName(given);
    }

    private static string? Clean(JsonElement author, string name) =>
        author.Text(name) is { } text && Markup.Strip(text) is { Length: > 0 } clean ? clean : null;
}
