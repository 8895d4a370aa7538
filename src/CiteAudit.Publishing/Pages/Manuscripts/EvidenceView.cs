namespace CiteAudit.Publishing.Pages.Manuscripts;

/// <summary>One of the texts to look at side by side.</summary>
internal sealed record EvidenceView(string Heading, string Text, string Origin);
