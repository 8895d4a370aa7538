using System.Globalization;
using System.Text.RegularExpressions;

namespace CiteAudit.Tests.Resolving.Network.World;

/// <summary>
/// A world of so many references, the same for the same seed: in every twenty, nine by a DOI of Crossref's and one of each other
/// kind. Every tenth cites a work that was cited before.
/// </summary>
internal sealed partial class RegistryWorld(int count, int seed = 1)
{
    private static readonly CitedAs[] Kinds =
    [
        CitedAs.CrossrefDoi, CitedAs.CrossrefDoi, CitedAs.CrossrefDoi, CitedAs.CrossrefDoi, CitedAs.CrossrefDoi, CitedAs.CrossrefDoi, CitedAs.CrossrefDoi,
        CitedAs.DataCiteDoi, CitedAs.AgencyDoi, CitedAs.PageDoi, CitedAs.ArxivId, CitedAs.PubMedId, CitedAs.Isbn, CitedAs.WordsInCrossref, CitedAs.WordsInOpenAlex,
        CitedAs.WordsInEuropePmc, CitedAs.WordsInDataCite, CitedAs.InventedWords, CitedAs.InventedDoi, CitedAs.WrongDoi,
    ];

    public int Count => count;

    /// <summary>The works cited, in the order of the references.</summary>
    public IEnumerable<WorldWork> Cited => Enumerable.Range(0, count).Select(place => Work(place % 10 == 9 ? place * 7919L % (place + 1) : place));

    public WorldWork Work(long number) => new((int)number, Kinds[(number * 7 + (number / 20) + seed) % Kinds.Length]);

    /// <summary>The work that an address or a question is about; null when it is about none.</summary>
    public WorldWork? Named(string text)
    {
        var match = Number().Match(text);
        return match.Success && int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? At(number) : null;
    }

    /// <summary>The work that a question in words is about.</summary>
    public WorldWork? Meant(string words) =>
        Sign().Match(words) is { Success: true } match && bySign.Value.TryGetValue(match.Value, out var number) ? At(number) : null;

    public WorldWork At(int number) => number >= 500_000 ? Work(number - 500_000).Other : Work(number);

    private readonly Lazy<Dictionary<string, int>> bySign = new(() =>
        Enumerable.Range(0, count).ToDictionary(number => new WorldWork(number, default).Sign, number => number, StringComparer.Ordinal));

    [GeneratedRegex("(work[.]?|zenodo[.]|none[.])(?<number>[0-9]{1,6})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();

    [GeneratedRegex("qu[bdfgklmnprstvzaeiou]{8}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sign();
}
