using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>OpenAlex's search by title, which is paid for by the question.</summary>
internal sealed class OpenAlexSearch(Ask ask, string origin) : IRegistry
{
    private const string Fields =
        "id,doi,title,display_name,publication_year,publication_date,type,language,authorships,primary_location,biblio,ids,is_retracted,topics,abstract_inverted_index";

    public string Name => OpenAlex.RegistryName;

    public RegistryRole Role => RegistryRole.Search;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (SearchTerms.Of(inquiry.Reference) is not { } terms)
            return RegistryReply.NotAsked(Name, SearchTerms.WhyNone);

        // Commas, bars and colons mean something in a filter; the words of the title are enough.
        var path = $"/works?filter=title.search:{Uri.EscapeDataString(terms.Words)}&select={Uri.EscapeDataString(Fields)}&per_page=8";
        var answer = await ask(new Request(OpenAlex.Folder, origin, path) { IsList = true, Member = "results", Discloses = Disclosure.Words, Terms = terms }, cancellation);
        return ReplyFrom.Works(Name, answer, body => body.Member("results") is { ValueKind: System.Text.Json.JsonValueKind.Array } results
            ? results.EnumerateArray().Select(OpenAlexWork.From).OfType<Model.Work>()
            : null);
    }
}
