using CiteAudit.Model;

namespace CiteAudit.Resolving.Standing;

/// <summary>The list of retractions, concerns and corrections kept by Retraction Watch, looked up in the index on this machine: nobody learns what was asked.</summary>
internal sealed class RetractionWatch(string file) : IRegistry
{
    public const string RegistryName = "Retraction Watch";
    public const string Folder = "retraction-watch";
    public const string IndexName = "index.tsv";

    private readonly Lazy<RetractionIndex?> index = new(() => RetractionIndex.Open(file));

    public string Name => RegistryName;

    public RegistryRole Role => RegistryRole.Enrichment;

    /// <summary>The index kept with answers, null when there is none.</summary>
    public static string? FileIn(string? folder) =>
        folder is not null && Path.Combine(folder, Folder, IndexName) is var kept && File.Exists(kept) ? kept : null;

    public ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation) => ValueTask.FromResult(Reply(inquiry));

    private RegistryReply Reply(Inquiry inquiry)
    {
        if (inquiry.Work is not { } work || (work.Doi, work.Pmid) is (null, null))
            return RegistryReply.NotAsked(Name, "the record has neither a DOI nor a PubMed identifier");
        if (index.Value is not { } listed)
            return new RegistryReply(new RegistryAnswer(Name, AnswerState.CouldNotAnswer, "its index on this machine cannot be read; `citeaudit update retractions` makes it anew"));

        var notice = (work.Doi is { } doi ? listed.Find(RetractionStates.KeyOf(doi)) : null) ?? (work.Pmid is { } pmid ? listed.Find(RetractionStates.KeyOf(pmid)) : null);
        return notice is null
            ? new RegistryReply(new RegistryAnswer(Name, AnswerState.NotHeld, "the work is not listed"))
            : new RegistryReply(new RegistryAnswer(Name, AnswerState.Held, "the work is listed"), new Work(Name, work.Id) { Notices = [notice] });
    }
}
