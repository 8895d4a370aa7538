using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>Crossref's search over whole references. Its score is no confidence, and it always finds something.</summary>
internal sealed class CrossrefSearch(Ask ask, string origin) : IRegistry
{
    public string Name => Crossref.RegistryName;

    public RegistryRole Role => RegistryRole.Search;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (SearchTerms.Of(inquiry.Reference) is not { } terms)
            return RegistryReply.NotAsked(Name, SearchTerms.WhyNone);

        var path = $"/works?query.bibliographic={Uri.EscapeDataString(terms.Line)}{CrossrefList.Select}&rows=8";
        var answer = await ask(new Request(Crossref.Folder, origin, path) { IsList = true, Member = "message", Discloses = Disclosure.Words, Terms = terms }, cancellation);
        return ReplyFrom.Works(Name, answer, CrossrefList.In);
    }
}
