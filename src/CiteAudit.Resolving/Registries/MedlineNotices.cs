using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Registries;

/// <summary>What the National Library of Medicine says of a work's standing, which it finds out apart from publishers.</summary>
internal static partial class MedlineNotices
{
    public const string Source = "PubMed";

    private static readonly string[] TypesOfNotices = ["Retraction Notice", "Retraction of Publication", "Published Erratum", "Expression of Concern"];

    // "In" stands on the work spoken of. The tags of the notice itself (ROF, ECF, EFR) say nothing of its own standing.
    private static readonly (string Tag, NoticeKind Kind)[] Tags =
    [
        ("RIN", NoticeKind.Retraction),
        ("ECI", NoticeKind.Concern),
        ("EIN", NoticeKind.Correction),
        ("CRI", NoticeKind.Correction),
        ("RPI", NoticeKind.Correction),
        ("UIN", NoticeKind.NewVersion),
    ];

    public static IReadOnlyList<Notice> From(MedlineRecord record)
    {
        var notices = Tags.SelectMany(tag => record.All(tag.Tag).Select(text => Of(tag.Kind, text))).Distinct().ToList();
        if (IsRetracted(record.All("PT")) && !notices.Exists(notice => notice.Kind == NoticeKind.Retraction))
            notices.Insert(0, new Notice(NoticeKind.Retraction, Source));
        return notices;
    }

    public static bool IsNotice(IEnumerable<string> types) => types.Any(type => TypesOfNotices.Contains(type, StringComparer.OrdinalIgnoreCase));

    public static bool IsRetracted(IEnumerable<string> types) => types.Contains("Retracted Publication", StringComparer.OrdinalIgnoreCase);

    /// <summary>"Lancet. 2010 Feb 6;375(9713):445. doi: 10.1016/S0140-6736(10)60175-4. PMID: 20137807".</summary>
    private static Notice Of(NoticeKind kind, string text)
    {
        var doi = DoiForm().Match(text) is { Success: true } found ? Doi.Parse(found.Groups["doi"].Value).Value : null;
        var date = DateForm().Match(text) is { Success: true } day ? PubMedDate.Of(day.Groups["date"].Value) : null;
        return new Notice(kind, Source, doi, date);
    }

    [GeneratedRegex(@"\bdoi:\s*(?<doi>10\.\S+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DoiForm();

    [GeneratedRegex(
        @"\.\s(?<date>[12][0-9]{3}( [A-Z][a-z]{2}( [0-9]{1,2})?)?)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DateForm();
}
