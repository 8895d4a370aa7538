using CiteAudit.Model;
using CiteAudit.Resolving.Anatomy;
using CiteAudit.Resolving.Matching;
using CiteAudit.Resolving.Registries;
using CiteAudit.Resolving.Standing;

namespace CiteAudit.Resolving;

/// <summary>One reference on its way from registry to registry: look up, search if need be, then gather what more is known.</summary>
internal sealed class Course(Reference reference, bool willSearch)
{
    private readonly List<RegistryReply> replies = [];
    private DoiAnatomy? anatomy = DoiReader.Read(reference);
    private Work? work;
    private int holder;

    public async ValueTask AskAsync(IRegistry registry, CancellationToken cancellation)
    {
        if (registry.Role == RegistryRole.Journal)
        {
            await AskForJournalAsync(registry, cancellation);
            return;
        }

        var reply = WhyNot(registry.Role) is { } why
            ? RegistryReply.NotAsked(registry.Name, why)
            : await registry.AskAsync(Inquiry(), cancellation);
        if (registry.Role == RegistryRole.Search)
            reply = Chosen(reply);

        replies.Add(reply with { Role = registry.Role });
        if (reply.Work is not null)
            Take(reply.Work);
    }

    public Resolution Conclude()
    {
        var resolution = work is null && willSearch ? Absence.Of(reference, replies) : Verdict.Of(reference, replies);
        return WithDoi(resolution) with { Answers = OneOfEach(), Anatomy = anatomy };
    }

    private Inquiry Inquiry() => new(reference) { Work = work, Anatomy = anatomy, Earlier = replies, WillSearch = willSearch };

    /// <summary>What it answers says nothing about the work, and so stands with the DOI and not among the answers about the work.</summary>
    private async ValueTask AskForJournalAsync(IRegistry registry, CancellationToken cancellation)
    {
        if (work is not null || reference.Container is null || anatomy is not { Issn: not null, Journal: null, JournalAnswer: null })
            return;

        var reply = await registry.AskAsync(Inquiry(), cancellation);
        anatomy = AnatomyMatch.WithJournal(anatomy, reply.Journal, reference) with { JournalAnswer = reply.Answer };
    }

    private string? WhyNot(RegistryRole role) => (role, work) switch
    {
        (RegistryRole.Enrichment, null) => "there is no record to add to",
        (RegistryRole.Enrichment, _) => null,
        (_, not null) => $"{work.Registry} had already given a record",
        (RegistryRole.Search, null) when replies.Exists(reply => reply.Answer.State == AnswerState.Held) => "an identifier of the entry is registered elsewhere",
        _ => null,
    };

    /// <summary>The first record stays the one the entry is compared with; later ones add to it.</summary>
    private void Take(Work given)
    {
        if (work is null)
            holder = replies.Count - 1;
        work = work is null ? given : Enriched.Of(work, given);
        replies[holder] = replies[holder] with { Work = work };
        if (holder < replies.Count - 1)
            replies[^1] = replies[^1] with { Work = null };
    }

    private RegistryReply Chosen(RegistryReply reply)
    {
        var searched = reply with { Searched = reply.Answer.State != AnswerState.NotAsked || reply.Candidates.Count > 0 };
        return Candidates.Choose(reference, reply.Candidates).Match is { } match && IsSure(match)
            ? searched with { Work = match.Work, Answer = reply.Answer with { State = AnswerState.Held, Detail = reply.Whence ?? reply.Answer.Detail } }
            : searched;
    }

    /// <summary>
    /// A series of studies has titles that differ in a word. Nothing but words led to this record, so that title, first author and
    /// year must all speak for it; one that is merely near is named, and left to the reader.
    /// </summary>
    private static bool IsSure(Match match) =>
        match.Title is { Form: TitleForm.Same or TitleForm.Cut }
        && Speaks(match, FieldName.Authors)
        && Speaks(match, FieldName.Year);

    private static bool Speaks(Match match, FieldName field) =>
        match.Comparisons.Any(comparison => comparison.Field == field && comparison.Agreement != Agreement.Different);

    /// <summary>The work was found by its words: a DOI that nobody registered is then the entry's one mistake.</summary>
    private Resolution WithDoi(Resolution resolution)
    {
        if (work is null || reference.Doi?.Value is not { } printed)
            return resolution;
        if (!replies.Exists(reply => reply.ShowsUnregistered))
            return LeadsElsewhere(printed) && resolution.Outcome == Outcome.Confirmed ? Unsure(resolution, printed) : resolution;
        if (work.Doi is not { } recorded)
            return resolution;

        return resolution with
        {
            Outcome = Outcome.Differs,
            Reason = $"{printed} is not registered; {work.Registry} holds the work as {recorded}.",
            Comparisons = [.. resolution.Comparisons, new Comparison(FieldName.Doi, printed.Value, recorded.Value, Agreement.Different)],
        };
    }

    /// <summary>Whether the record was found by words, and nobody could say that the DOI beside them is its own.</summary>
    private bool LeadsElsewhere(Doi printed) =>
        replies[holder].Searched && work!.Doi != PrintedDoi.WithoutVersion(printed) && !work.Versions.Any(version => version.Doi == printed);

    private Resolution Unsure(Resolution resolution, Doi printed) => resolution with
    {
        Outcome = Outcome.CouldNotCheck,
        Reason = $"{work!.Registry} holds a work as described{(work.Doi is { } recorded ? $", as {recorded}" : "")}, but where {printed} leads could not be learnt: {Unchecked.Silence(replies)}.",
    };

    /// <summary>
    /// A registry that was looked up in and searched answers once: the better of its answers. Beside a record, those that nobody
    /// needed to ask tell nothing. Why nobody could be asked is what the search says, where there is no DOI to look up.
    /// </summary>
    private IReadOnlyList<RegistryAnswer> OneOfEach() =>
        [.. replies.Where(reply => work is null || reply.Answer.State != AnswerState.NotAsked)
            .GroupBy(reply => reply.Answer.Registry, StringComparer.Ordinal)
            .Select(same => same.MinBy(reply => (Rank(reply.Answer), reference.Doi is null && reply.Role == RegistryRole.Search ? 0 : 1))!.Answer)];

    private static int Rank(RegistryAnswer answer) => answer.State switch
    {
        AnswerState.Held => 0,
        AnswerState.CouldNotAnswer => 1,
        AnswerState.NotHeld => 2,
        _ => 3,
    };
}
