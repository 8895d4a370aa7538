using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>DataCite's record of a DOI. Depositors fill it as they like: publishers are names or objects, containers stand in two places.</summary>
internal static class DataCiteWork
{
    /// <summary>Null when it names no DOI.</summary>
    public static Work? From(JsonElement data)
    {
        var record = data.Member("attributes") ?? data;
        if (record.Text("doi") is not { Length: > 0 } id)
            return null;

        var kind = DataCiteKind.From(record);
        var host = DataCiteHost.Of(record);
        return new Work(DataCite.RegistryName, id.ToLowerInvariant())
        {
            Kind = kind,
            Titles = Titles(record),
            Authors = [.. record.Items("creators").Select(NameOf).OfType<PersonName>()],
            Containers = host?.Title is { } title ? [title] : [],
            Dates = Dates(record),
            Volume = host?.Volume,
            Issue = host?.Issue,
            Pages = host?.Pages,
            Publisher = record.Member("publisher")?.Text("name") ?? record.Text("publisher"),
            Doi = Doi.Parse(id).Value,
            Abstract = AbstractOf(record),
            Language = record.Text("language"),
            Versions = DataCiteVersions.From(record, kind),
            Url = record.Text("url"),
        };
    }

    /// <summary>The title with its subtitle, then the bare one and its translations. Old records have a single text.</summary>
    private static List<string> Titles(JsonElement record)
    {
        List<string> Of(Func<string?, bool> type) =>
            [.. record.Items("titles").Where(item => type(item.Text("titleType"))).Select(item => Markup.Strip(item.Text("title") ?? "")).Where(text => text.Length > 0)];

        var main = Of(type => type is null or "");
        if (main.Count == 0 && record.Text("title") is { } single)
            main.Add(Markup.Strip(single));
        var whole = main is [var title, ..] && Of(type => type is "Subtitle") is [var subtitle, ..] ? $"{title.TrimEnd(':', ' ')}: {subtitle}" : null;
        return [.. new[] { whole }.Concat(main).Concat(Of(type => type is not (null or "" or "Subtitle"))).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static string? AbstractOf(JsonElement record) => record.Items("descriptions")
        .Where(item => Is(item, "descriptionType", "Abstract"))
        .Select(item => Markup.Strip(item.Text("description") ?? ""))
        .FirstOrDefault(text => text.Length > 0);

    private static PersonName? NameOf(JsonElement creator)
    {
        if (creator.Text("familyName") is { Length: > 0 } family)
            return new PersonName(Markup.Strip(family), creator.Text("givenName"));
        return Is(creator, "nameType", "Organizational") && creator.Text("name") is { Length: > 0 } name
            ? PersonName.Organisation(Markup.Strip(name))
            : SpelledName.Of(creator.Text("name"));
    }

    // "Collected", "Valid" and "Updated" are dates of the data and of the record.
    private static List<PartialDate> Dates(JsonElement record) =>
    [
        .. record.Items("dates")
            .Where(item => item.Text("dateType") is "Issued" or "Available" or "Submitted" or "Copyrighted")
            .Select(item => item.Text("date"))
            .Append(record.Text("publicationYear"))
            .Append(record.Text("published"))
            .Select(text => PartialDate.Parse(DayOf(text)).Value)
            .OfType<PartialDate>()
            .Distinct()
            .Order(),
    ];

    /// <summary>Dates come with times and as ranges: "2019-02-07T09:22:51Z", "2019/2020".</summary>
    private static string DayOf(string? text) => text?.Split('T', '/')[0] ?? "";

    private static bool Is(JsonElement item, string name, string value) => string.Equals(item.Text(name), value, StringComparison.OrdinalIgnoreCase);
}
