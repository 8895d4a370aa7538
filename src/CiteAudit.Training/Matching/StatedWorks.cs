using System.Globalization;
using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Training.Matching;

/// <summary>Annotated references read as if they were records: there are many thousands of them, and few recorded answers.</summary>
internal static class StatedWorks
{
    private const string FileName = "train.jsonl";
    private static readonly string[] Sources = ["giant-synthetic", "plos", "cermine"];

    public static IEnumerable<Work> Read(string folder) =>
        File.ReadLines(Path.Combine(folder, FileName)).Select(WorkOf).OfType<Work>();

    /// <summary>Those whose entry prints a DOI, with it.</summary>
    public static IEnumerable<(Work Work, Parsed<Doi> Doi)> ReadWithDois(string folder) =>
        from line in File.ReadLines(Path.Combine(folder, FileName))
        let work = WorkOf(line)
        where work?.Url is not null
        select (work, Doi.Parse(work.Url!));

    private static Work? WorkOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        var entry = json.RootElement;
        if (!Sources.Contains(entry.Text("source"), StringComparer.Ordinal))
            return null;

        var segments = entry.Items("segments").ToLookup(segment => segment[0].GetString()!, segment => segment[1].GetString()!, StringComparer.Ordinal);
        PersonName[] authors = [.. entry.Items("authors").Select(author => new PersonName(author.Text("family") ?? "", author.Text("given"))).Where(name => name.Family.Length > 1)];
        if (authors.Length == 0 || segments["title"].FirstOrDefault() is not { Length: > 3 } title || segments["container"].FirstOrDefault() is not { } container)
            return null;

        return new Work("Stated", entry.Text("id") ?? title)
        {
            Kind = segments["volume"].Any() ? WorkKind.Article : WorkKind.ConferencePaper,
            Titles = [title],
            Authors = authors,
            Containers = [container],
            Dates = YearIn(segments["date"]) is { } year ? [new PartialDate(year)] : [],
            Volume = segments["volume"].FirstOrDefault(),
            Issue = segments["issue"].FirstOrDefault(),
            Pages = PagesOf([.. segments["pages"]]),
            Url = segments["doi"].FirstOrDefault(),
        };
    }

    private static string? PagesOf(string[] pages) => pages switch
    {
        [] => null,
        [var first, var last] => $"{first}-{last}",
        _ => pages[0],
    };

    private static int? YearIn(IEnumerable<string> dates) =>
        string.Join(' ', dates).Split([' ', '.', ',', '-', '/', '('], StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part.Length >= 4 && part[..4].All(char.IsAsciiDigit))
            .Select(part => (int?)int.Parse(part[..4], CultureInfo.InvariantCulture))
            .FirstOrDefault(year => year is > 1400 and < 2100);
}
