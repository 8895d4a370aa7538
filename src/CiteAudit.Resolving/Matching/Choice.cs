namespace CiteAudit.Resolving.Matching;

/// <summary>Which of several records is the work that was meant; null, with the reason, when none is surely.</summary>
internal sealed record Choice(Match? Match, double Probability, string Reason);
