using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Training.Rendering;

/// <summary>Puts facts together that never stood together: the people of one reference, the title of another, the venue of a third.</summary>
internal sealed class FactMaker(FactPool pool, string words, Random random)
{
    private static readonly string[] PatentOffices = ["US", "EP", "AU", "WO", "JP"];

    public Facts Make(string kind)
    {
        var venue = Venue(kind);
        var values = new Dictionary<string, string>(venue.Values, StringComparer.Ordinal) { ["title"] = Any(pool.Titles) };
        var year = Math.Clamp(venue.Year + random.Next(-3, 4), kind is "webpage" or "preprint" or "dataset" or "software" ? random.Next(1993, 2024) : 1850, 2026);
        AddNumbers(values, kind, year);
        AddImprint(values, kind);
        AddAddresses(values, year);
        Thin(values, kind);
        return new Facts(kind, Authors(kind), Editors(kind), values)
        {
            Issued = Date(year),
            Accessed = Date(Math.Max(2000, year)) with { Month = random.Next(1, 13), Day = random.Next(1, 29) },
        };
    }

    private IReadOnlyList<PersonName> Editors(string kind) =>
        kind is "edited" || (kind is "chapter" && random.Next(5) > 0) ? [.. People().Take(random.Next(1, 4))] : [];

    private Venue Venue(string kind) => kind switch
    {
        "article" or "preprint" => Any(pool.Journals),
        "chapter" => Any(pool.Books),
        "paper" => Any(pool.Proceedings.Count > 0 ? pool.Proceedings : pool.Books),
        "newspaper" => new Venue(new Dictionary<string, string>(StringComparer.Ordinal) { ["container"] = Word("newspapers"), ["pages"] = Number(1, 40) }, random.Next(1950, 2026)),
        _ => Any(pool.Imprints),
    };

    private void AddNumbers(Dictionary<string, string> values, string kind, int year)
    {
        if (kind is "article" && random.Next(3) > 0)
            values.TryAdd("issue", Number(1, 13));
        if (kind is "article" && random.Next(12) == 0)
            values["pages"] = random.Next(3) switch { 0 => "e" + Number(10000, 99999), 1 => Number(100000, 999999), _ => "e" + Number(1, 400) };
        else if (kind is "article" or "paper" or "chapter")
            values.TryAdd("pages", Range(random.Next(1, 1500)));
        if (kind is "book" or "chapter" or "edited" && random.Next(6) == 0)
            values["edition"] = words.Length > 0 && random.Next(3) == 0 ? Word("editions") : Number(2, 9);
        if (kind is "book" or "edited" or "patent" or "standard" or "thesis" or "report" or "webpage" or "dataset" or "software" or "film")
            RemoveAll(values, "container", "volume", "issue", "pages");
        if (kind is "book" && random.Next(8) == 0)
            values["pages"] = Range(random.Next(1, 300));
        if (kind is "article" && random.Next(40) == 0)
            AddYearlyVolume(values, year);
        if (kind is "newspaper" && random.Next(3) == 0)
            values.Remove("pages");
        values["series-number"] = Number(1, 9999);
        values["number"] = ReportNumber(year);
        AddParts(values, kind, year);
        values["version"] = string.Create(CultureInfo.InvariantCulture, $"{random.Next(0, 9)}.{random.Next(0, 20)}");
    }

    private string ReportNumber(int year) => random.Next(5) switch
    {
        0 => Number(1, 400),
        1 => string.Create(CultureInfo.InvariantCulture, $"{year}-{random.Next(1, 99):00}"),
        2 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1000000, 9999999)}X-{year}{Letter()}{Letter()}K{random.Next(1, 99):00}A{random.Next(1, 20):00}/{random.Next(1, 20):00}.{year}"),
        3 => string.Create(CultureInfo.InvariantCulture, $"{Letter()}{Letter()} {year % 100:00}-{random.Next(100000, 999999)}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Letter()}{Letter()}-{random.Next(100, 9999)}"),
    };

    private char Letter() => (char)random.Next('A', 'Z');

    /// <summary>Some journals of physics count a volume a month, 1703 for March 2017.</summary>
    private void AddYearlyVolume(Dictionary<string, string> values, int year)
    {
        values["container"] = random.Next(2) == 0 ? "JHEP" : "JCAP";
        values["volume"] = string.Create(CultureInfo.InvariantCulture, $"{year % 100:00}{random.Next(1, 13):00}");
        values.Remove("issue");
    }

    private void AddParts(Dictionary<string, string> values, string kind, int year)
    {
        values["part"] = Number(1, 40);
        if (kind is "chapter" && random.Next(4) == 0)
            values["host-part"] = random.Next(5) == 0 ? $"{Number(1980, 2024)}年卷" : $"第{Number(1, 40)}{"册卷集辑"[random.Next(4)]}";
        if (kind is "chapter" && random.Next(4) == 0)
            values["host-number"] = Number(1, 60);
        values["patent"] = string.Create(CultureInfo.InvariantCulture, $"{(random.Next(3) > 0 ? "CN" : Any(PatentOffices))}{random.Next(1000000, 300000000)}{"ABU"[random.Next(3)]}");
        values["standard"] = string.Create(CultureInfo.InvariantCulture, $"{(random.Next(3) > 0 ? "GB/T" : "ISO")} {random.Next(100, 40000)}{"-—"[random.Next(2)]}{year}");
        if (kind is "book" or "chapter" or "edited" && random.Next(3) == 0)
            values["translators"] = string.Join(words is "-zh" ? "、" : ", ", People().Take(2).Select(person => words is "-zh" ? person.Family + person.Given : person.Family + " " + person.Given));
    }

    private void AddImprint(Dictionary<string, string> values, string kind)
    {
        values["institution"] = Word(kind is "thesis" ? "universities" : "organisations");
        values["publisher"] = kind switch
        {
            "dataset" or "software" => Word("repositories"),
            "film" => Word("studios"),
            _ => values.GetValueOrDefault("publisher") ?? Any(pool.Imprints).Values["publisher"],
        };
        if (kind is not "article" || random.Next(10) == 0)
            values.TryAdd("place", Any(pool.Imprints).Values["place"]);
        if (random.Next(4) == 0)
            values["series"] = Word("series");
    }

    private void AddAddresses(Dictionary<string, string> values, int year)
    {
        if (pool.Dois.Count > 0 && (year > 1995 || random.Next(4) == 0))
            values["doi"] = Renumbered(Any(pool.Dois));
        values["url"] = pool.Urls.Count > 0 ? Renumbered(Any(pool.Urls)) : "http://www.example.org/" + Number(1, 9999);
        var arxiv = year < 2008
            ? string.Create(CultureInfo.InvariantCulture, $"{(random.Next(2) == 0 ? "hep-th" : "astro-ph")}/{year % 100:00}{random.Next(1, 13):00}{random.Next(1, 999):000}")
            : string.Create(CultureInfo.InvariantCulture, $"{year % 100:00}{random.Next(1, 13):00}.{random.Next(1, 19999):00000}");
        values["arxiv"] = "arXiv:" + arxiv;
        values["arxiv-bare"] = arxiv;
        values["arxiv-abs"] = (random.Next(3) switch { 0 => "CoRR", 1 => "ArXiv", _ => "arXiv" }) + ", abs/" + arxiv;
        values["arxiv-doi"] = "10.48550/arXiv." + arxiv;
        values["arxiv-url"] = "https://arxiv.org/abs/" + arxiv;
        values["pmid"] = Number(1000000, 39999999);
    }

    /// <summary>Entries are seldom complete; a template's optional groups show what is gone.</summary>
    private void Thin(Dictionary<string, string> values, string kind)
    {
        foreach (var (field, share) in new[] { ("doi", 0.6), ("pmid", 0.7), ("issue", 0.3), ("pages", 0.06), ("place", kind is "article" ? 0 : 0.05), ("url", kind is "webpage" ? 0 : 0.6), ("series", 0.3), ("arxiv", kind is "article" ? 0.8 : 0), ("arxiv-bare", 0.3) })
        {
            if (random.NextDouble() < share)
                values.Remove(field);
        }
    }

    private IReadOnlyList<PersonName> Authors(string kind)
    {
        if (kind is "edited")
            return [];
        if (kind is "webpage" or "report" or "dataset" or "standard" && random.Next(2) == 0)
            return [PersonName.Organisation(Word("organisations"))];
        return People();
    }

    private IReadOnlyList<PersonName> People()
    {
        var people = Any(pool.People);
        return [.. people.Select(person => random.Next(3) == 0 ? Exchanged(person) : person).Select(Named)];
    }

    private PersonName Exchanged(PersonName person)
    {
        var other = Any(pool.People)[0];
        return person.IsOrganisation || other.IsOrganisation ? person : person with { Family = other.Family };
    }

    /// <summary>A full given name for an initial now and then, so that styles with full names have some to print.</summary>
    private PersonName Named(PersonName person)
    {
        if (person.Given is not { Length: > 0 } given || random.Next(2) == 0 || !pool.GivenNames.Contains(given[0]))
            return person;
        var names = pool.GivenNames[given[0]].ToList();
        var rest = given.Length > 1 && given.Length < 6 ? given[1..].TrimStart('.', ' ') : "";
        return person with { Given = $"{Any(names)} {rest}".Trim() };
    }

    private PartialDate Date(int year) => random.Next(3) switch
    {
        0 => new PartialDate(year),
        1 => new PartialDate(year, random.Next(1, 13)),
        _ => new PartialDate(year, random.Next(1, 13), random.Next(1, 29)),
    };

    private string Range(int first) => string.Create(CultureInfo.InvariantCulture, $"{first}-{first + random.Next(1, 40)}");

    private string Number(int from, int to) => random.Next(from, to).ToString(CultureInfo.InvariantCulture);

    /// <summary>The address with other digits: its form is what matters, not where it leads.</summary>
    private string Renumbered(string address)
    {
        var start = address.StartsWith("10.", StringComparison.Ordinal) ? address.IndexOf('/', StringComparison.Ordinal) + 1 : 0;
        return address[..start] + string.Concat(address[start..].Select(glyph => char.IsAsciiDigit(glyph) ? (char)random.Next('0', '9' + 1) : glyph));
    }

    private string Word(string file) => Any(WordFile.Words(file + (words.Length > 0 && file is not ("repositories" or "studios") ? words : "")));

    private T Any<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    private static void RemoveAll(Dictionary<string, string> values, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
            values.Remove(field);
    }
}
