namespace CiteAudit.Publishing.Pages;

internal sealed record OutcomeRow(Badge Outcome, string Number, string Meaning);
