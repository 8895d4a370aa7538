using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving.Anatomy;

/// <summary>Reads what the suffix of a DOI says outright. Nothing is asked and nothing guessed.</summary>
internal static class DoiReader
{
    // No grammar describes a longer one, and every pattern is tried.
    private const int Longest = 200;
    private const int FirstYearOfTheWeb = 2000;
    private const int FirstDecade = 1990;
    private const int IssnWithoutCheckDigit = 7;

    /// <summary>What the reference's DOI says, beside what the reference prints.</summary>
    public static DoiAnatomy? Read(Reference reference) =>
        reference.Doi?.Value is { } doi && Read(doi) is { } anatomy ? AnatomyMatch.Compare(anatomy, reference) : null;

    public static DoiAnatomy? Read(Doi doi)
    {
        if (doi.Value.Length > Longest)
            return null;

        foreach (var grammar in GrammarBook.Grammars)
        {
            if (grammar.Pattern.Match(doi.Value) is { Success: true } match && Read(doi, grammar, match) is var anatomy && (!grammar.NeedsIssn || anatomy.Issn is not null))
                return anatomy;
        }

        return null;
    }

    private static DoiAnatomy Read(Doi doi, Grammar grammar, Match match) => new(grammar.Form)
    {
        Agency = Agencies.Of(doi.Prefix),
        Issn = Part(match, "issn") is { } issn ? IssnOf(issn) : null,
        Year = YearOf(match),
        YearOfCentury = NumberOf(match, "yy"),
        Volume = Bare(Part(match, "volume")),
        Issue = Bare(Part(match, "issue")),
        Page = Bare(Part(match, "page")),
        Journal = Part(match, "code") is { } code ? JournalCodes.Of(grammar.Name, code) : null,
    };

    /// <summary>Null when the check digit does not fit: the number is then no ISSN, whatever it was meant for.</summary>
    private static Issn? IssnOf(string digits)
    {
        var compact = digits.Replace("-", "", StringComparison.Ordinal);
        return compact.Length == IssnWithoutCheckDigit
            ? "0123456789X".Select(check => Issn.Parse(compact + check).Value).FirstOrDefault(issn => issn is not null)
            : Issn.Parse(compact).Value;
    }

    private static int? YearOf(Match match) =>
        NumberOf(match, "year")
        ?? FirstYearOfTheWeb + (NumberOf(match, "yyy") ?? NumberOf(match, "y20"))
        ?? (Part(match, "decade") is { } decade ? FirstDecade + ((decade[0] - 'a') * 10) + NumberOf(match, "figure") : null);

    private static int? NumberOf(Match match, string part) =>
        Part(match, part) is { } digits ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    private static string? Part(Match match, string part) => match.Groups[part] is { Success: true } group ? group.Value : null;

    private static string? Bare(string? digits) => digits?.TrimStart('0') is { Length: > 0 } bare ? bare : null;
}
