using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Auditing.Rules.Identity;

internal sealed partial class DoiCheckDigit() : ReferenceRule(
    "CIT202", nameof(DoiCheckDigit), RuleFamily.Identity, "A DOI carries an ISSN that cannot exist", Severity.Error, since: "0.1")
{
    private protected override Verdict? Judge(Reference reference, Dossier dossier)
    {
        if (reference.Doi?.Value is not { } doi || IssnIn(doi) is not { } issn || Issn.Parse(issn) is not { Ok: false } parsed)
            return null;

        return On(reference, $"The DOI of entry {reference.Name} names its journal by the ISSN {issn}, and no journal has that number: {parsed.Reason}.") with
        {
            Confidence = reference.IsIntact ? 0.95 : 0.6,
            Suggestion = "Look the DOI up again: one digit of it is mistyped, or it was never registered.",
            Evidence = [Entry(reference), new Evidence("ISSN inside the DOI", issn, doi.Value)],
        };
    }

    private static string? IssnIn(Doi doi) => Embedded().Match(doi.Suffix) is { Success: true } match ? match.Groups["issn"].Value.ToUpperInvariant() : null;

    // The registrants who write "j.issn." into their DOIs mean a full ISSN by it, check digit included.
    [GeneratedRegex(@"^j\.issn\.?(?<issn>\d{4}-?\d{3}[\dx])\.", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Embedded();
}
