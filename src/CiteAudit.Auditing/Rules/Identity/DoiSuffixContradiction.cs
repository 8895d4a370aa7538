using CiteAudit.Model;

namespace CiteAudit.Auditing.Rules.Identity;

internal sealed class DoiSuffixContradiction() : ManuscriptRule(
    "CIT203", nameof(DoiSuffixContradiction), RuleFamily.Identity, "A DOI says by its own form what the entry contradicts", Severity.Warning, since: "0.1")
{
    private const double OneField = 0.8;
    private const double SeveralFields = 0.93;

    // A Chinese or Russian journal may be cited under an English name that nobody has recorded.
    private const double NameOfJournal = 0.6;

    internal override IEnumerable<Verdict> Judge(Dossier dossier) => dossier.Manuscript.References
        .Join(dossier.Resolutions, reference => reference.Key, resolution => resolution.ReferenceKey, Judge, StringComparer.Ordinal)
        .OfType<Verdict>();

    private Verdict? Judge(Reference reference, Resolution resolution)
    {
        if (resolution.Anatomy is not { } anatomy)
            return null;

        var contradicted = anatomy.Comparisons.Where(comparison => comparison.Agreement == Agreement.Different && !IsSettled(comparison.Field, resolution) && !IsPrinted(comparison.Recorded, reference)).ToList();
        if (contradicted.Count == 0)
            return null;

        return reference.Damage.Count == 0
            ? Contradicted(reference, anatomy, contradicted)
            : CannotTell("The entry is damaged, so that what its DOI contradicts may be a misreading.", reference.Key);
    }

    /// <summary>The record that the DOI leads to agrees with the entry: then the suffix is merely odd.</summary>
    private static bool IsSettled(FieldName field, Resolution resolution) =>
        resolution.Comparisons.Any(comparison => comparison.Field == field && comparison.Agreement != Agreement.Different);

    /// <summary>What the DOI says stands in the entry after all: then the field was misread, or is printed twice.</summary>
    private static bool IsPrinted(string recorded, Reference reference)
    {
        var entry = reference.Raw.Replace(reference.Doi!.Text, " ", StringComparison.Ordinal);
        return $" {FoldedText.Of(entry)} ".Contains($" {FoldedText.Of(recorded)} ", StringComparison.Ordinal);
    }

    private Finding Contradicted(Reference reference, DoiAnatomy anatomy, List<Comparison> contradicted) =>
        On(reference, $"The DOI of entry {reference.Name} does not fit it: {string.Join("; ", contradicted.Select(comparison => Said(comparison, anatomy)))}.") with
        {
            Confidence = contradicted switch
            {
                [{ Field: FieldName.Container }] => NameOfJournal,
                [_] => OneField,
                _ => SeveralFields,
            },
            Suggestion = "Look the DOI up. If it leads to the work meant, correct the entry; if not, it is another work's DOI.",
            Evidence = [Entry(reference), .. contradicted.Select(comparison => Shown(comparison, reference, anatomy))],
        };

    private static string Said(Comparison comparison, DoiAnatomy anatomy) => comparison.Field switch
    {
        FieldName.Container when anatomy.JournalAnswer is not null => $"its ISSN {anatomy.Issn} is that of {anatomy.Journal}, and the entry names “{comparison.Printed}”",
        FieldName.Container => $"its journal code is that of {comparison.Recorded}, and the entry names “{comparison.Printed}”",
        var field => $"it carries the {NameOf(field)} {comparison.Recorded}, and the entry prints {comparison.Printed}",
    };

    private static string NameOf(FieldName field) => field == FieldName.Pages ? "page" : field.ToString().ToLowerInvariant();

    private static Evidence Shown(Comparison comparison, Reference reference, DoiAnatomy anatomy) => comparison.Field == FieldName.Container && anatomy is { JournalAnswer: { } answer, Journal: { } names }
        ? new Evidence($"The journal with ISSN {anatomy.Issn}", names, answer.Detail is { } origin ? $"{answer.Registry}: {origin}" : answer.Registry)
        : new Evidence($"The {NameOf(comparison.Field)} in the DOI", comparison.Recorded, reference.Doi!.Text);
}
