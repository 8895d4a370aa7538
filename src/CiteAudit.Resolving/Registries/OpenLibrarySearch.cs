using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>Books by title and author.</summary>
internal sealed class OpenLibrarySearch(Ask ask, string origin) : IRegistry
{
    public string Name => OpenLibrary.RegistryName;

    public RegistryRole Role => RegistryRole.Search;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (inquiry.Reference.Kind != WorkKind.Book)
            return RegistryReply.NotAsked(Name, "the entry is not one of a book");
        if (SearchTerms.Of(inquiry.Reference) is not { Family: { } family } terms)
            return RegistryReply.NotAsked(Name, "the entry has no title and author to search for");

        var path = $"/search.json?title={Uri.EscapeDataString(terms.Words)}&author={Uri.EscapeDataString(family)}&fields={OpenLibraryBook.Fields}&limit=8";
        var answer = await ask(new Request(OpenLibrary.Folder, origin, path) { IsList = true, Member = "docs", Discloses = Disclosure.Words }, cancellation);
        return ReplyFrom.Works(Name, answer, OpenLibraryBook.In);
    }
}
