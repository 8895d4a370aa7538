using CiteAudit.Model;
using CiteAudit.Resolving.Matching;
using CiteAudit.Resolving.Standing;

namespace CiteAudit.Resolving;

/// <summary>A work with what another registry knows of it. What the work is, stays: title, authors, date and place are the first record's.</summary>
internal static class Enriched
{
    public static Work Of(Work work, Work other) => IsMixedUp(work, other) ? work : work with
    {
        Pmid = work.Pmid ?? other.Pmid,
        Abstract = work.Abstract ?? other.Abstract,
        Language = work.Language ?? other.Language,
        Topics = work.Topics.Count > 0 ? work.Topics : other.Topics,
        Notices = Notices.Merge(work.Notices, other.Notices),
        Versions = [.. work.Versions.Concat(other.Versions).DistinctBy(version => (version.Kind, version.Doi))],
    };

    /// <summary>Aggregators put the wrong title under an identifier at times; whatever else they say is then of the other work.</summary>
    private static bool IsMixedUp(Work work, Work other) =>
        work.Titles is [var title, ..] && TitleMatch.Of(title, other.Titles) is { ClearlyDisagrees: true };
}
