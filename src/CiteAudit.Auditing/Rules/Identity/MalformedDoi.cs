using CiteAudit.Model;

namespace CiteAudit.Auditing.Rules.Identity;

internal sealed class MalformedDoi() : ReferenceRule(
    "CIT201", nameof(MalformedDoi), RuleFamily.Identity, "A DOI is not in the form of one", Severity.Error, since: "0.1")
{
    private protected override Verdict? Judge(Reference reference, Dossier dossier)
    {
        if (reference.Doi is not { Ok: false } doi)
            return null;

        return On(reference, $"The DOI of entry {reference.Name} cannot lead anywhere: {doi.Reason}.") with
        {
            Confidence = reference.IsIntact ? 0.95 : 0.6,
            Suggestion = "Copy the DOI again from the work's own page; it starts with 10. and has a slash.",
            Evidence = [Entry(reference), new Evidence("DOI as printed", doi.Text, $"entry {reference.Name}")],
        };
    }
}
