using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Fields.Names;

namespace CiteAudit.Training.Rendering;

/// <summary>The parts of labelled references in one writing system, apart from each other, so that they can be put together anew.</summary>
internal sealed partial class FactPool
{
    private static readonly string[] Permitted = ["anystyle-core", "anystyle-good", "grobid", "plos", "gbt7714"];
    private static readonly string[] VenueFields = ["container", "volume", "issue", "pages", "publisher", "place"];

    public List<IReadOnlyList<PersonName>> People { get; } = [];

    public List<string> Titles { get; } = [];

    public List<Venue> Journals { get; } = [];

    public List<Venue> Books { get; } = [];

    public List<Venue> Proceedings { get; } = [];

    public List<Venue> Imprints { get; } = [];

    public List<string> Dois { get; } = [];

    public List<string> Urls { get; } = [];

    /// <summary>Given names in full, by their first letter.</summary>
    public ILookup<char, string> GivenNames { get; private set; } = Array.Empty<string>().ToLookup(_ => ' ');

    /// <summary>The pools of Latin and of Chinese writing; other writing is too rare to recombine.</summary>
    public static (FactPool Latin, FactPool Han) Read(string folder) => From(File.ReadLines(Path.Combine(folder, "train.jsonl")));

    public static (FactPool Latin, FactPool Han) From(IEnumerable<string> lines)
    {
        var (latin, han) = (new FactPool(), new FactPool());
        foreach (var line in lines)
        {
            if (LabelledRecord.Parse(line) is not { } record || !Permitted.Contains(record.Source, StringComparer.Ordinal))
                continue;
            var title = record.Values.GetValueOrDefault("title") ?? record.Values.GetValueOrDefault("container") ?? "";
            switch (Script.Of(title).Name)
            {
                case "Latin": latin.Add(record); break;
                case "Han": han.Add(record); break;
            }
        }

        latin.CollectGivenNames();
        return (latin, han);
    }

    private void Add(LabelledRecord record)
    {
        var values = record.Values;
        if (values.TryGetValue("author", out var authors))
            AddPeople(authors, record.Source is "gbt7714");
        if (values.TryGetValue("title", out var title) && title.Length is > 8 and < 250 && IsWhole(title))
            Titles.Add(title);
        if (values.TryGetValue("doi", out var doi) && doi.StartsWith("10.", StringComparison.Ordinal) && !doi.Contains(' ', StringComparison.Ordinal))
            Dois.Add(doi);
        if (values.TryGetValue("url", out var url) && !url.Contains(' ', StringComparison.Ordinal) && !url.Contains("doi.org", StringComparison.Ordinal))
            Urls.Add(url);
        if (values.TryGetValue("date", out var date) && YearForm().Match(date) is { Success: true } year)
            AddVenue(values, int.Parse(year.ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
    }

    private void AddVenue(IReadOnlyDictionary<string, string> values, int year)
    {
        var kept = values.Where(value => VenueFields.Contains(value.Key, StringComparer.Ordinal) && IsClean(value.Key, value.Value))
            .ToDictionary(value => value.Key, value => value.Key is "pages" ? PageRange.Parse(value.Value).Value.ToString()! : value.Value, StringComparer.Ordinal);
        var venue = new Venue(kept, year);
        if (kept.TryGetValue("container", out var container) && container.Length is > 2 and < 150 && IsWhole(container))
        {
            if (ProceedingsForm().IsMatch(container))
                Proceedings.Add(venue);
            else if (kept.ContainsKey("volume"))
                Journals.Add(venue);
            else if (kept.ContainsKey("publisher"))
                Books.Add(venue);
        }

        if (kept.ContainsKey("publisher") && kept.ContainsKey("place"))
            Imprints.Add(venue);
    }

    private void AddPeople(string printed, bool familyFirst)
    {
        var names = AuthorNames.Read(printed, familyFirst).Names;
        if (names.Count > 0 && names.All(name => name.IsOrganisation ? name.Family.Length is > 4 and < 80 : IsPerson(name)))
            People.Add(names);
    }

    private void CollectGivenNames() =>
        GivenNames = People.SelectMany(names => names).Select(name => name.Given).OfType<string>()
            .Where(given => FullForm().IsMatch(given))
            .Distinct(StringComparer.Ordinal)
            .ToLookup(given => given[0]);

    private static bool IsPerson(PersonName name) => FamilyForm().IsMatch(name.Family) && (name.Given is null || GivenForm().IsMatch(name.Given));

    /// <summary>Brackets in pairs, and none of the spaces that extraction puts before commas and takes from between words.</summary>
    private static bool IsWhole(string text) =>
        text.Count(glyph => glyph is '(' or '[' or '（') == text.Count(glyph => glyph is ')' or ']' or '）') && !DamageForm().IsMatch(text);

    private static bool IsClean(string field, string value) => field switch
    {
        "pages" => PageRange.Parse(value).Ok,
        "volume" or "issue" => NumberForm().IsMatch(value),
        "publisher" or "place" => value.Length is > 1 and < 80 && !value.Any(char.IsDigit) && IsWhole(value),
        _ => value.Length > 1,
    };

    [GeneratedRegex(@"\b(1[5-9]|20)\d{2}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex YearForm();

    [GeneratedRegex(@"\s[.,:;]|\p{Ll}{16}|\p{Ll}[.,:]\p{L}|[@#]|https?:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DamageForm();

    [GeneratedRegex(@"\b(Proc|Conference|Symposium|Workshop|Congress|Tagung|Congreso|Congresso)|论文集|会议", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ProceedingsForm();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’ -]{1,30}$|^\p{Lo}{1,3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FamilyForm();

    [GeneratedRegex(@"^\p{Lu}[\p{L}. '’-]{0,25}$|^\p{Lo}{1,3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex GivenForm();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}{2,10}(-\p{Lu}\p{Ll}{2,8})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FullForm();

    [GeneratedRegex(@"^[A-Z]?\d{1,5}[A-Z]?$|^\d{1,3}[-–/]\d{1,3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NumberForm();
}
