using CiteAudit.Model;

namespace CiteAudit.Tests.Resolving;

/// <summary>References as a test needs them.</summary>
internal static class Entry
{
    public static Reference Of(string? title = null, params string[] authors) =>
        new("smith2020", "as printed", new Location(1)) { Title = title, Authors = [.. authors.Select(Name)] };

    public static Reference WithDoi(string doi) => Of() with { Doi = CiteAudit.Model.Doi.Parse(doi) };

    /// <summary>"Family, Given", or an organisation after an equals sign.</summary>
    public static PersonName Name(string name)
    {
        if (name.StartsWith('='))
            return PersonName.Organisation(name[1..]);
        var parts = name.Split(", ", 2);
        return new PersonName(parts[0], parts.Length == 2 ? parts[1] : null);
    }
}
