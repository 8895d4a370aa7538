using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Reading.BibTex;

// Identifiers and addresses, which the dialects and exporters put into different fields.
internal static partial class Eprints
{
    public static string? Arxiv(BibTexEntry entry)
    {
        if (FieldText.Identifier(entry["eprint"]) is { } eprint && IsArxiv(entry, eprint))
            return eprint;
        if (FieldText.Identifier(entry["arxivid", "arxiv"]) is { } named)
            return named;

        foreach (var raw in new[] { entry["journaltitle", "journal"], entry["howpublished"], entry["url"], entry["note"] })
        {
            if (raw is not null && ArxivPhrase().Match(raw) is { Success: true } phrase)
                return phrase.Groups["id"].Value;
        }

        return null;
    }

    public static string? Pmid(BibTexEntry entry) =>
        entry["eprinttype", "archiveprefix"] is { } type && type.Trim().Equals("pubmed", StringComparison.OrdinalIgnoreCase)
            ? FieldText.Identifier(entry["eprint"])
            : null;

    public static string? Url(BibTexEntry entry)
    {
        if (FieldText.Identifier(entry["url", "bdsk-url-1"]) is { } url)
            return url;

        foreach (var raw in new[] { entry["howpublished"], entry["note"] })
        {
            if (raw is not null && Address().Match(raw) is { Success: true } address)
                return FieldText.Verbatim(address.Value).TrimEnd('.', ',', ';');
        }

        return null;
    }

    public static bool NamesArxiv(string? text) => text?.Contains("arxiv", StringComparison.OrdinalIgnoreCase) == true;

    // Without a type an eprint is arXiv's if it has the form of one.
    private static bool IsArxiv(BibTexEntry entry, string eprint) =>
        entry["eprinttype", "archiveprefix", "archive"] is { } type ? NamesArxiv(type) : ArxivId.Parse(eprint).Ok;

    [GeneratedRegex(@"arxiv(?:\.org/(?:abs|pdf)/|\s{0,4}:\s{0,4})(?<id>\d{4}\.\d{4,5}(?:v\d{1,2})?|[a-z-]{2,12}(?:\.[A-Z]{2})?/\d{7})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ArxivPhrase();

    [GeneratedRegex(@"https?://[^\s{}""]{4,2000}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Address();
}
