using CiteAudit.Model;

namespace CiteAudit.Resolving.Standing;

/// <summary>What several registries say of one work's standing, put together: a witness counts once, and a reinstatement ends what it ends.</summary>
internal static class Notices
{
    public static IReadOnlyList<Notice> Merge(IReadOnlyList<Notice> ours, IReadOnlyList<Notice> theirs)
    {
        if (theirs.Count == 0)
            return ours;

        var all = new List<Notice>(ours);
        foreach (var notice in theirs)
        {
            var known = all.FindIndex(other => IsSameWord(other, notice));
            if (known < 0)
                all.Add(notice);
            else
                all[known] = all[known] with { Doi = all[known].Doi ?? notice.Doi, Date = all[known].Date ?? notice.Date };
        }

        return Current(all);
    }

    /// <summary>Without the retractions and concerns that a later reinstatement has ended.</summary>
    public static IReadOnlyList<Notice> Current(IReadOnlyList<Notice> notices)
    {
        var reinstatements = notices.Where(notice => notice.Kind == NoticeKind.Reinstatement).ToList();
        return reinstatements.Count == 0
            ? notices
            : [.. notices.Where(notice => notice.Kind is not (NoticeKind.Retraction or NoticeKind.Concern) || !reinstatements.Exists(end => IsEnded(notice, end)))];
    }

    /// <summary>One witness speaks once of one thing, with more or less detail.</summary>
    private static bool IsSameWord(Notice one, Notice other)
    {
        if (one.Kind != other.Kind || !string.Equals(one.Source, other.Source, StringComparison.Ordinal))
            return false;
        if (one.Doi is not null && other.Doi is not null)
            return one.Doi == other.Doi;
        return one.Date is null || other.Date is null || one.Date == other.Date;
    }

    /// <summary>An undated retraction is taken for the one that was ended; an undated reinstatement ends what is there.</summary>
    private static bool IsEnded(Notice notice, Notice reinstatement) =>
        notice.Date is not { } since || reinstatement.Date is not { } until || since <= until;
}
