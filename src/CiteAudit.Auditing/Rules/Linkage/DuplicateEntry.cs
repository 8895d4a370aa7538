using CiteAudit.Model;

namespace CiteAudit.Auditing.Rules.Linkage;

internal sealed class DuplicateEntry() : ManuscriptRule(
    "CIT403", nameof(DuplicateEntry), RuleFamily.Linkage, "The list has the same work twice", Severity.Warning, since: "0.1")
{
    internal override IEnumerable<Verdict> Judge(Dossier dossier)
    {
        var byDoi = new Dictionary<Doi, Reference>();
        var byTitle = new Dictionary<string, List<Reference>>(StringComparer.Ordinal);
        foreach (var entry in dossier.Manuscript.References)
        {
            var sameDoi = entry.Doi?.Value is { } doi && !byDoi.TryAdd(doi, entry) ? byDoi[doi] : null;
            if ((sameDoi ?? SameWork(entry, byTitle)) is { } first)
                yield return Twice(first, entry, sameDoi is not null);
        }
    }

    private static Reference? SameWork(Reference entry, Dictionary<string, List<Reference>> byTitle)
    {
        var title = FoldedText.Of(entry.Title ?? "");
        if (title.Words.Count < 3)
            return null;

        if (!byTitle.TryGetValue(title.Value, out var alike))
            byTitle[title.Value] = alike = [];
        var same = alike.Find(earlier => Agree(earlier, entry));
        alike.Add(entry);
        return same;
    }

    /// <summary>Same authors and year, and nothing that tells two editions, parts or versions apart.</summary>
    private static bool Agree(Reference one, Reference other) =>
        one.Authors.Count > 0
        && one.Authors.Select(author => FoldedText.Of(author.Family)).SequenceEqual(other.Authors.Select(author => FoldedText.Of(author.Family)))
        && one.Issued?.Value?.Year == other.Issued?.Value?.Year
        && Compatible(one.Container, other.Container)
        && Compatible(one.Volume, other.Volume)
        && Compatible(one.Issue, other.Issue)
        && Compatible(one.Edition, other.Edition)
        && Compatible(one.Pages?.Text, other.Pages?.Text)
        && Compatible(one.Doi?.Value?.Value, other.Doi?.Value?.Value);

    private static bool Compatible(string? one, string? other) =>
        one is null || other is null || FoldedText.Of(one) == FoldedText.Of(other);

    private Finding Twice(Reference first, Reference second, bool sameDoi) =>
        On(second, $"Entries {first.Name} and {second.Name} are the same work: {(sameDoi ? "they have one DOI" : "title, authors and year agree, and nothing differs")}.") with
        {
            Confidence = sameDoi ? 0.97 : 0.9,
            Suggestion = $"Keep one of the two and point its citations to {first.Name}.",
            References = [first.Key, second.Key],
            Evidence = [Entry(first), Entry(second)],
        };
}
