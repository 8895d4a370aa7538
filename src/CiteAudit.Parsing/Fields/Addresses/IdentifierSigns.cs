using System.Buffers;

namespace CiteAudit.Parsing.Fields.Addresses;

/// <summary>Which identifiers an entry may hold, by words without which none of their forms can stand. Most entries hold none.</summary>
internal readonly record struct IdentifierSigns(bool Doi, bool Arxiv, bool Pmid, bool Isbn, bool Issn, bool Url, bool Access)
{
    private static readonly SearchValues<string> Any = SearchValues.Create(["doi", "10.", "arxiv", "pmid", "ncbi", "isbn", "issn", "http", "www."], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Looks = SearchValues.Create(["accessed", "visited", "retrieved", "cited", "consult", "acesso", "acessado", "zugriff", "abgerufen"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Openings = SearchValues.Create("[［(（");

    public static IdentifierSigns In(string text)
    {
        var isAccessed = text.AsSpan().ContainsAny(Looks) || HasBracketedDay(text);
        if (!text.AsSpan().ContainsAny(Any))
            return new IdentifierSigns(Doi: false, Arxiv: false, Pmid: false, Isbn: false, Issn: false, Url: false, isAccessed);

        return new IdentifierSigns(
            Has("10.") || Has("doi"),
            Has("arxiv"),
            Has("pmid") || Has("ncbi"),
            Has("isbn"),
            Has("issn"),
            Has("http") || Has("www."),
            isAccessed);

        bool Has(string sign) => text.Contains(sign, StringComparison.OrdinalIgnoreCase);
    }

    // "[2019-04-02]": a year and a sign between the parts of a day behind an opening bracket.
    private static bool HasBracketedDay(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(Openings); at >= 0;)
        {
            var year = at + 1;
            if (year < text.Length && char.IsWhiteSpace(text[year]))
                year++;
            if (year + 4 < text.Length && char.IsDigit(text[year]) && text[year + 4] is '-' or '–' or '/' or '.')
                return true;
            var next = text.AsSpan(at + 1).IndexOfAny(Openings);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
