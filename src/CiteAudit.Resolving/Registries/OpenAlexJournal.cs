using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>The journal that has an ISSN. Works of agencies that tell nobody their titles are known by no more than that.</summary>
internal sealed class OpenAlexJournal(Ask ask, string origin) : IRegistry
{
    public string Name => OpenAlex.RegistryName;

    public RegistryRole Role => RegistryRole.Journal;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (inquiry.Anatomy?.Issn is not { } issn)
            return RegistryReply.NotAsked(Name, "the entry's DOI carries no ISSN");

        var answer = await ask(new Request(OpenAlex.Folder, origin, "/sources/issn:" + issn.Value) { Member = "display_name", MissesArePages = true }, cancellation);
        if (ReplyFrom.Refusal(Name, answer) is { } refusal)
            return refusal;

        return JsonText.Parse(answer.Body) is { } source && NamesOf(source, issn) is { Count: > 0 } names
            ? RegistryReply.Of(Name, answer, AnswerState.Held, answer.Origin) with { Journal = names }
            : RegistryReply.Unusable(Name, answer, $"its answer names no journal with the ISSN {issn.Value}");
    }

    /// <summary>A journal that was merged into another answers to both numbers: its names count only under those it lists.</summary>
    private static List<string> NamesOf(JsonElement source, Issn issn) =>
        source.Texts("issn").Any(text => Issn.Parse(text).Value == issn)
            ? [.. source.Texts("alternate_titles").Prepend(source.Text("display_name")).OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)]
            : [];
}
