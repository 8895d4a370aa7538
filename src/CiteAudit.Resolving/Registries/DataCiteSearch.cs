using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>DataCite's search by title and creator.</summary>
internal sealed class DataCiteSearch(Ask ask, string origin) : IRegistry
{
    public string Name => DataCite.RegistryName;

    public RegistryRole Role => RegistryRole.Search;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (SearchTerms.Of(inquiry.Reference) is not { } terms)
            return RegistryReply.NotAsked(Name, SearchTerms.WhyNone);

        var path = $"/dois?query={Uri.EscapeDataString($"titles.title:\"{terms.Words}\"")}&page%5Bsize%5D=8";
        var answer = await ask(new Request(DataCite.Folder, origin, path) { IsList = true, Member = "data", Discloses = Disclosure.Words, Terms = terms }, cancellation);
        return ReplyFrom.Works(Name, answer, body => body.Member("data") is { ValueKind: JsonValueKind.Array } data
            ? data.EnumerateArray().Select(DataCiteWork.From).OfType<Work>()
            : null);
    }
}
