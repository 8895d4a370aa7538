using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Tests.Resolving.Network.World;

/// <summary>A work of the world. All that is known of it follows from its number, so that no table of works is needed to play a registry.</summary>
internal sealed record WorldWork(int Number, CitedAs Cited)
{
    private const int Signs = 1_000_000;
    private const string Consonants = "bdfgklmnprstvz";

    private static readonly string[] Adjectives = ["Seasonal", "Coarse", "Measured", "Hidden", "Lateral", "Delayed", "Paired", "Sparse", "Nested", "Repeated"];
    private static readonly string[] Nouns = ["sediment", "hearing", "pollen", "grammar", "credit", "enamel", "traffic", "lichen", "insulin", "harvest", "granite", "lullaby"];
    private static readonly string[] Places = ["mountain rivers", "coastal towns", "old orchards", "dry lakes", "school libraries", "winter markets", "shallow caves", "island clinics"];
    private static readonly string[] Journals = ["Acta Imaginaria", "Journal of Invented Results", "Annals of Supposed Science", "Letters on Conjecture"];

    /// <summary>A word of this work alone, by which a search that is put to the world is known.</summary>
    public string Sign => "qu" + Syllables((int)(((Number * 7919L) + 13) % Signs));

    public string Title => $"{Adjectives[Number % 10]} {Nouns[Number / 10 % 12]} and {Sign} in {Places[Number / 120 % 8]}";

    public string Family => Capital(Syllables((int)(((Number * 104_729L) + 77) % Signs)));

    public string Given => Number % 2 == 0 ? "Ada" : "Blanche";

    public int Year => 1995 + (Number % 28);

    public string Journal => Journals[Number % 4];

    public string Volume => Invariant(1 + (Number % 60));

    public string Pages => Invariant($"{10 + (Number % 400)}-{18 + (Number % 400)}");

    public int Pmid => 1_000_000 + Number;

    public string Isbn => WithCheckDigit(Invariant($"978{100_000_000 + Number}"));

    public string Arxiv => Invariant($"2{Number / 100_000 % 10}{1 + (Number % 12):00}.{Number % 100_000:00000}");

    public bool IsBook => Cited == CitedAs.Isbn;

    /// <summary>The DOI that the world knows the work by; null when it has none.</summary>
    public string? Doi => Cited switch
    {
        CitedAs.CrossrefDoi or CitedAs.WordsInCrossref or CitedAs.WrongDoi => Invariant($"10.5555/work.{Number}"),
        CitedAs.DataCiteDoi or CitedAs.WordsInDataCite => Invariant($"10.5281/zenodo.{Number}"),
        CitedAs.AgencyDoi => Invariant($"10.3280/work{Number}"),
        CitedAs.PageDoi => Invariant($"10.13336/j.work.{Number}"),
        CitedAs.ArxivId => "10.48550/arxiv." + Arxiv,
        _ => null,
    };

    /// <summary>The DOI that the reference prints.</summary>
    public string? PrintedDoi => Cited switch
    {
        CitedAs.WrongDoi => Other.Doi,
        CitedAs.InventedDoi => Invariant($"10.5555/none.{Number}"),
        CitedAs.CrossrefDoi or CitedAs.DataCiteDoi or CitedAs.AgencyDoi or CitedAs.PageDoi => Doi,
        _ => null,
    };

    /// <summary>The work whose DOI stands on the reference by mistake.</summary>
    public WorldWork Other => new(Number + 500_000, CitedAs.CrossrefDoi);

    public Reference Reference => new(Invariant($"work{Number}"), $"{Family}, {Given}. {Title}.", new Location(1))
    {
        Kind = IsBook ? WorkKind.Book : Cited == CitedAs.ArxivId ? WorkKind.Preprint : WorkKind.Article,
        Authors = [new PersonName(Family, Given)],
        Title = Title,
        Issued = PartialDate.Parse(Invariant(Year)),
        Container = IsBook || Cited == CitedAs.ArxivId ? null : Journal,
        Volume = IsBook || Cited == CitedAs.ArxivId ? null : Volume,
        Pages = IsBook || Cited == CitedAs.ArxivId ? null : PageRange.Parse(Pages),
        Doi = PrintedDoi is { } doi ? CiteAudit.Model.Doi.Parse(doi) : null,
        Arxiv = Cited == CitedAs.ArxivId ? ArxivId.Parse(Arxiv) : null,
        Pmid = Cited == CitedAs.PubMedId ? CiteAudit.Model.Pmid.Parse(Invariant(Pmid)) : null,
        Isbn = IsBook ? CiteAudit.Model.Isbn.Parse(Isbn) : null,
    };

    /// <summary>The entry as a bibliography has it.</summary>
    public string BibTex => string.Concat(
        $"@{(IsBook ? "book" : "article")}{{{Reference.Key}, title = {{{Title}}}, author = {{{Family}, {Given}}}, year = {Invariant(Year)}",
        Reference.Container is null ? "" : $", journal = {{{Journal}}}, volume = {{{Volume}}}, pages = {{{Pages.Replace("-", "--", StringComparison.Ordinal)}}}",
        PrintedDoi is { } doi ? $", doi = {{{doi}}}" : "",
        Cited == CitedAs.ArxivId ? $", eprint = {{{Arxiv}}}, archiveprefix = {{arXiv}}" : "",
        Cited == CitedAs.PubMedId ? $", pmid = {{{Invariant(Pmid)}}}" : "",
        IsBook ? $", isbn = {{{Isbn}}}, publisher = {{Imaginary Press}}" : "",
        "}\n");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Numbers that are near are words that are not.</summary>
    private static string Syllables(int number)
    {
        var text = "";
        for (var count = 0; count < 4; count++)
        {
            text += Consonants[number % Consonants.Length];
            number /= Consonants.Length;
            text += "aeiou"[number % 5];
            number /= 5;
        }

        return text;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string WithCheckDigit(string twelve)
    {
        var sum = twelve.Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 1 : 3)).Sum();
        return twelve + Invariant((10 - (sum % 10)) % 10);
    }
}
