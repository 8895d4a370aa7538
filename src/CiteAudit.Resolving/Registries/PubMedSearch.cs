using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>PubMed's search by title, for when Europe PMC, which holds the same records, does not answer.</summary>
internal sealed class PubMedSearch(Ask ask, string origin) : IRegistry
{
    private const int Most = 8;

    public string Name => PubMed.RegistryName;

    public RegistryRole Role => RegistryRole.Search;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (inquiry.StateOf(EuropePmcSearch.RegistryName) == AnswerState.NotHeld)
            return RegistryReply.NotAsked(Name, $"{EuropePmcSearch.RegistryName}, which holds its records, had answered");
        if (SearchTerms.Of(inquiry.Reference) is not { } terms)
            return RegistryReply.NotAsked(Name, SearchTerms.WhyNone);

        var found = await AskAsync($"esearch.fcgi?db=pubmed&retmode=json&retmax=8&term={Uri.EscapeDataString(terms.Words + "[Title]")}", "esearchresult", Disclosure.Words, cancellation);
        if (ReplyFrom.RefusalOfList(Name, found) is { } refusal)
            return refusal;
        if (found.Json?.Member("esearchresult")?.Member("idlist") is not { ValueKind: JsonValueKind.Array } list)
            return RegistryReply.Unusable(Name, found, "its answer is no list of works");

        int[] ids = [.. list.EnumerateArray().Select(JsonText.NumberOf).OfType<int>().Take(Most)];
        if (ids.Length == 0)
            return RegistryReply.NotHeld(Name, found);

        var summaries = await AskAsync("esummary.fcgi?db=pubmed&retmode=json&id=" + string.Join(',', ids), "result", Disclosure.Identifier, cancellation);
        return ReplyFrom.Works(Name, summaries, PubMedSummaries.In);
    }

    private ValueTask<Answer> AskAsync(string question, string member, Disclosure discloses, CancellationToken cancellation) =>
        ask(new Request(PubMed.Folder, origin, PubMed.Path + question) { IsList = true, Member = member, Discloses = discloses }, cancellation);
}
