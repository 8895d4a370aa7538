using CiteAudit.Model;

namespace CiteAudit.Auditing.Rules.Linkage;

internal sealed class ClonedReference() : ManuscriptRule(
    "CIT404", nameof(ClonedReference), RuleFamily.Linkage, "Two entries have one title and place, but other authors or another year", Severity.Error, since: "0.1")
{
    internal override IEnumerable<Verdict> Judge(Dossier dossier) =>
        dossier.Manuscript.References
            .Where(reference => reference is { Title: not null, Container: not null, Pages: not null })
            .GroupBy(PlaceOf, StringComparer.Ordinal)
            .SelectMany(group => group.Skip(1).Select(later => (First: group.First(), Later: later)))
            .Where(pair => Differences(pair.First, pair.Later).Count > 0)
            .Select(pair => (Verdict)Cloned(pair.First, pair.Later));

    /// <summary>Title, journal, volume and pages together: no two works share all four.</summary>
    private static string PlaceOf(Reference reference) =>
        string.Join('|', new[] { reference.Title, reference.Container, reference.Volume, reference.Pages?.Value?.ToString() ?? reference.Pages?.Text }
            .Select(part => FoldedText.Of(part ?? "").Value));

    private static List<string> Differences(Reference one, Reference other)
    {
        var differences = new List<string>();
        if (!one.Authors.Select(Surname).SequenceEqual(other.Authors.Select(Surname)))
            differences.Add("authors");
        if (one.Issued?.Value?.Year != other.Issued?.Value?.Year)
            differences.Add("year");
        return differences;
    }

    private static FoldedText Surname(PersonName author) => FoldedText.Of(author.Family);

    private Finding Cloned(Reference first, Reference later) =>
        On(later, $"Entries {first.Name} and {later.Name} have the same title, journal and pages, but differ in {string.Join(" and ", Differences(first, later))}: at most one of them can be right.") with
        {
            Confidence = 0.93,
            Suggestion = "Look the article up in the journal, keep the entry that agrees with it, and check every sentence that cites the other.",
            References = [first.Key, later.Key],
            Evidence = [Entry(first), Entry(later)],
        };
}
