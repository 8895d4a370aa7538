using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>arXiv's own records. It wants three seconds between questions, so DataCite, which has the same, is asked first.</summary>
internal sealed class Arxiv(Ask ask, string origin) : IRegistry
{
    public const string RegistryName = "arXiv";
    public const string Folder = "arxiv";

    public string Name => RegistryName;

    public RegistryRole Role => RegistryRole.Lookup;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (inquiry.Reference.Arxiv?.Value is not { } id)
            return RegistryReply.NotAsked(Name, inquiry.Reference.Arxiv?.Reason is { } reason ? $"the arXiv identifier as printed is malformed: {reason}" : "the entry prints no arXiv identifier");

        var answer = await ask(new Request(Folder, origin, "/api/query?id_list=" + Uri.EscapeDataString(id.Value)) { IsList = true, Form = AnswerForm.Xml }, cancellation);
        if (ReplyFrom.RefusalOfList(Name, answer) is { } refusal)
            return refusal;
        if (ArxivFeed.Entries(answer.Body) is not { } works)
            return RegistryReply.Unusable(Name, answer, "its answer is no Atom feed");
        return works is [var work, ..] ? RegistryReply.Held(Name, answer, work) : RegistryReply.NotHeld(Name, answer);
    }
}
