using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>PubMed's record of a number that the entry prints.</summary>
internal sealed class PubMed(Ask ask, string origin) : IRegistry
{
    public const string RegistryName = "PubMed";
    public const string Folder = "pubmed";
    public const string Path = "/entrez/eutils/";

    public string Name => RegistryName;

    public RegistryRole Role => RegistryRole.Lookup;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (inquiry.Reference.Pmid?.Value is not { } pmid)
            return RegistryReply.NotAsked(Name, inquiry.Reference.Pmid?.Reason is { } reason ? $"the PubMed identifier as printed is malformed: {reason}" : "the entry prints no PubMed identifier");

        return await FetchAsync(ask, origin, pmid, cancellation);
    }

    /// <summary>MEDLINE's form, since the JSON one leaves out retractions' details and the full first names.</summary>
    public static async ValueTask<RegistryReply> FetchAsync(Ask ask, string origin, Pmid pmid, CancellationToken cancellation)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"{Path}efetch.fcgi?db=pubmed&id={pmid.Value}&rettype=medline&retmode=text");
        var answer = await ask(new Request(Folder, origin, path) { Form = AnswerForm.Lines }, cancellation);
        if (ReplyFrom.Refusal(RegistryName, answer) is { } refusal)
            return refusal;
        if (MedlineRecord.Read(answer.Body).Select(MedlineWork.From).FirstOrDefault(work => work is not null) is { } work)
            return work.Pmid == pmid ? RegistryReply.Held(RegistryName, answer, work) : RegistryReply.Unusable(RegistryName, answer, "it answered about another number");

        return IsNothing(answer.Body) ? RegistryReply.NotHeld(RegistryName, answer) : RegistryReply.Unusable(RegistryName, answer, "its answer is no MEDLINE record");
    }

    /// <summary>A number that was never given is answered with nothing, or with a line about it; being asked too often, with JSON.</summary>
    private static bool IsNothing(string body) =>
        string.IsNullOrWhiteSpace(body)
        || (body.Contains("is not available", StringComparison.OrdinalIgnoreCase) && !body.Contains('<', StringComparison.Ordinal))
        || body.TrimStart().StartsWith("id: ", StringComparison.Ordinal);
}
