namespace CiteAudit.Publishing.Pages.Manuscripts;

internal sealed record EvidenceView(string Heading, string Text, string Origin);
