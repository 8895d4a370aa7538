using static System.FormattableString;

namespace CiteAudit.Tests.Resolving.Network.World;

/// <summary>A work of the world in each registry's own shape.</summary>
internal static class Records
{
    public static string Crossref(WorldWork work) => Invariant(
        $$"""{"DOI":"{{work.Doi}}","type":"journal-article","title":["{{work.Title}}"],"author":[{"family":"{{work.Family}}","given":"{{work.Given}}","sequence":"first"}],"issued":{"date-parts":[[{{work.Year}}]]},"container-title":["{{work.Journal}}"],"volume":"{{work.Volume}}","page":"{{work.Pages}}","publisher":"Imaginary Press"}""");

    public static string Csl(WorldWork work) => Invariant(
        $$"""{"DOI":"{{work.Doi}}","type":"article-journal","title":"{{work.Title}}","author":[{"family":"{{work.Family}}","given":"{{work.Given}}"}],"issued":{"date-parts":[[{{work.Year}}]]},"container-title":"{{work.Journal}}","volume":"{{work.Volume}}","page":"{{work.Pages}}"}""");

    public static string DataCite(WorldWork work) => Invariant(
        $$"""{"id":"{{work.Doi}}","type":"dois","attributes":{"doi":"{{work.Doi}}","titles":[{"title":"{{work.Title}}"}],"creators":[{"familyName":"{{work.Family}}","givenName":"{{work.Given}}","nameType":"Personal"}],"publicationYear":{{work.Year}},"types":{"resourceTypeGeneral":"{{(work.Cited == CitedAs.ArxivId ? "Preprint" : "JournalArticle")}}"} } }""");

    public static string OpenAlex(WorldWork work)
    {
        var (doi, pmid) = (work.Doi is { } known ? $"\"https://doi.org/{known}\"" : "null", work.Number % 10 == 0 ? Invariant($"\"pmid\":\"https://pubmed.ncbi.nlm.nih.gov/{work.Pmid}\"") : "");
        return Invariant(
            $$"""{"id":"https://openalex.org/W{{work.Number + 1}}","doi":{{doi}},"title":"{{work.Title}}","publication_year":{{work.Year}},"type":"article","authorships":[{"raw_author_name":"{{work.Given}} {{work.Family}}"}],"primary_location":{"source":{"display_name":"{{work.Journal}}","type":"journal"} },"biblio":{"volume":"{{work.Volume}}","first_page":"{{work.Pages.Split('-')[0]}}","last_page":"{{work.Pages.Split('-')[1]}}"},"ids":{{{pmid}} },"is_retracted":false,"topics":[{"display_name":"Imaginary science","score":0.9}],"abstract_inverted_index":{"We":[0],"imagine.":[1]} }""");
    }

    public static string EuropePmc(WorldWork work) => Invariant(
        $$"""{"id":"{{work.Pmid}}","source":"MED","pmid":"{{work.Pmid}}","title":"{{work.Title}}.","authorList":{"author":[{"lastName":"{{work.Family}}","firstName":"{{work.Given}}"}]},"pubYear":"{{work.Year}}","journalInfo":{"volume":"{{work.Volume}}","journal":{"title":"{{work.Journal}}"} },"pageInfo":"{{work.Pages}}"}""");

    public static string Medline(WorldWork work) => Invariant(
        $"\nPMID- {work.Pmid}\nTI  - {work.Title}.\nFAU - {work.Family}, {work.Given}\nDP  - {work.Year} Mar\nVI  - {work.Volume}\nPG  - {work.Pages}\nJT  - {work.Journal}\nPT  - Journal Article\nSO  - {work.Journal}. {work.Year}.\n\n");

    public static string Summary(WorldWork work) => Invariant(
        $$"""{"uid":"{{work.Pmid}}","title":"{{work.Title}}.","authors":[{"name":"{{work.Family}} A","authtype":"Author"}],"fulljournalname":"{{work.Journal}}","pubdate":"{{work.Year}} Mar","volume":"{{work.Volume}}","pages":"{{work.Pages}}","pubtype":["Journal Article"],"articleids":[]}""");

    public static string Atom(WorldWork work) => Invariant(
        $"<entry><id>http://arxiv.org/abs/{work.Arxiv}v1</id><title>{work.Title}</title><author><name>{work.Given} {work.Family}</name></author><published>{work.Year}-03-01T00:00:00Z</published><summary>We imagine.</summary></entry>");

    public static string Book(WorldWork work) => Invariant(
        $$"""{"key":"/works/OL{{work.Number + 1}}W","title":"{{work.Title}}","author_name":["{{work.Given}} {{work.Family}}"],"first_publish_year":{{work.Year}},"publish_year":[{{work.Year}}],"publisher":["Imaginary Press"],"isbn":["{{work.Isbn}}"]}""");
}
