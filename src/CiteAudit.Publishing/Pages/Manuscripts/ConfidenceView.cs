namespace CiteAudit.Publishing.Pages.Manuscripts;

internal sealed record ConfidenceView(string Word, string Percent);
