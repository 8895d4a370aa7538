namespace CiteAudit.Publishing.Pages;

/// <summary>An outcome, how many references have it, and what it means.</summary>
internal sealed record OutcomeRow(Badge Outcome, string Number, string Meaning);
