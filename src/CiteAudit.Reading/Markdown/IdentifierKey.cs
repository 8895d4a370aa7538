using System.Text.RegularExpressions;
using CiteAudit.Reading.Bibliographies;

namespace CiteAudit.Reading.Markdown;

// Manubot cites by identifier: "@doi:10.1371/…", "@pmid:…", "@arxiv:…", "@isbn:…", "@url:https://…". The key alone is an entry.
internal static partial class IdentifierKey
{
    public static StructuredEntry? Entry(string key)
    {
        var match = Form().Match(key);
        if (!match.Success)
            return null;

        var id = match.Groups["id"].Value;
        return match.Groups["kind"].Value.ToLowerInvariant() switch
        {
            "doi" => new StructuredEntry(key) { Doi = id, Printed = key },
            "pmid" or "pubmed" => new StructuredEntry(key) { Pmid = id, Printed = key },
            "pmcid" or "pmc" => new StructuredEntry(key) { Url = $"https://pmc.ncbi.nlm.nih.gov/articles/{id}/", Printed = key },
            "arxiv" => new StructuredEntry(key) { Arxiv = id, Printed = key },
            "isbn" => new StructuredEntry(key) { Isbn = id, Printed = key },
            "wikidata" => new StructuredEntry(key) { Url = $"https://www.wikidata.org/wiki/{id}", Printed = key },
            _ => new StructuredEntry(key) { Url = id, Printed = key },
        };
    }

    [GeneratedRegex(@"^(?:(?<kind>doi|pmid|pubmed|pmcid|pmc|arxiv|isbn|wikidata|url):(?<id>\S{3,500})|(?<kind>)(?<id>https?://\S{3,500}))$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
