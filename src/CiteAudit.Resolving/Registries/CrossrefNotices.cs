using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Matching;

namespace CiteAudit.Resolving.Registries;

/// <summary>
/// What is said of a work's standing. The work that was updated carries "updated-by", the notice that updates it "update-to";
/// some publishers deposit both on both, so that a notice looks retracted and a retracted paper looks like a notice.
/// </summary>
internal static class CrossrefNotices
{
    private const string RetractionWatch = "retraction-watch";

    public static IReadOnlyList<Notice> From(JsonElement message, IReadOnlyList<string> titles)
    {
        var turned = message.Items("update-to").Where(IsFromRetractionWatch).Select(Other).ToHashSet(StringComparer.Ordinal);
        var notices = message.Items("updated-by")
            .Where(item => IsFromRetractionWatch(item) || !turned.Contains(Other(item)))
            .Select(NoticeOf)
            .OfType<Notice>()
            .Distinct()
            .ToList();

        if (titles.Any(TitleMark.IsOn) && !notices.Exists(notice => notice.Kind == NoticeKind.Retraction))
            notices.Add(new Notice(NoticeKind.Retraction, "mark in the registered title"));
        return notices;
    }

    /// <summary>Whether the record is a notice about another work. Where both directions are deposited and Retraction Watch has no say, the work is taken for the updated one.</summary>
    public static bool IsNotice(JsonElement message)
    {
        var updated = message.Items("updated-by").ToLookup(Other, IsFromRetractionWatch, StringComparer.Ordinal);
        return message.Items("update-to").Any(item =>
            KindOf(item.Text("type")) is not (null or NoticeKind.NewVersion)
            && (!updated.Contains(Other(item)) || (IsFromRetractionWatch(item) && !updated[Other(item)].Any(watched => watched))));
    }

    private static Notice? NoticeOf(JsonElement item) =>
        KindOf(item.Text("type")) is { } kind
            ? new Notice(kind, IsFromRetractionWatch(item) ? "Retraction Watch" : "publisher", Doi.Parse(Other(item)).Value, CrossrefDates.DateOf(item.Member("updated")))
            : null;

    private static bool IsFromRetractionWatch(JsonElement item) => string.Equals(item.Text("source"), RetractionWatch, StringComparison.Ordinal);

    private static string Other(JsonElement item) => item.Text("DOI")?.ToLowerInvariant() ?? "";

    // A partial retraction leaves the rest of the work standing, as a correction does.
    private static NoticeKind? KindOf(string? type) => type?.Replace('-', '_').ToLowerInvariant() switch
    {
        "retraction" or "withdrawal" or "removal" => NoticeKind.Retraction,
        "expression_of_concern" or "concern" => NoticeKind.Concern,
        "correction" or "erratum" or "corrigendum" or "addendum" or "clarification" or "partial_retraction" => NoticeKind.Correction,
        "reinstatement" => NoticeKind.Reinstatement,
        "new_version" or "new_edition" => NoticeKind.NewVersion,
        _ => null,
    };
}
