using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Standing;

/// <summary>How each listed work stands today: of all its rows the latest counts, but only a reinstatement ends a retraction.</summary>
internal static class RetractionStates
{
    /// <summary>By DOI and by PubMed's number, in the order of the keys.</summary>
    public static SortedDictionary<string, Notice> Of(IEnumerable<RetractionRow> rows)
    {
        var states = new SortedDictionary<string, Notice>(StringComparer.Ordinal);
        foreach (var row in rows.OrderBy(row => row.Date ?? default).ThenBy(row => row.Kind == NoticeKind.Reinstatement).ThenBy(row => row.Record))
        {
            foreach (var key in Keys(row))
            {
                if (!states.TryGetValue(key, out var before) || before.Kind != NoticeKind.Retraction || row.Kind is NoticeKind.Retraction or NoticeKind.Reinstatement)
                    states[key] = new Notice(row.Kind, RetractionWatch.RegistryName, row.Notice, row.Date);
            }
        }

        return states;
    }

    public static string KeyOf(Doi doi) => doi.Value;

    public static string KeyOf(Pmid pmid) => string.Create(CultureInfo.InvariantCulture, $"pmid:{pmid.Value}");

    private static IEnumerable<string> Keys(RetractionRow row)
    {
        if (row.Work is { } doi)
            yield return KeyOf(doi);
        if (row.WorkPmid is { } pmid)
            yield return KeyOf(pmid);
    }
}
