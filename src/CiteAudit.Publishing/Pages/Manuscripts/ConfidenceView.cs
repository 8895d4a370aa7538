namespace CiteAudit.Publishing.Pages.Manuscripts;

/// <summary>A confidence as a word, in a hundred, and as a bar that is a hundred wide.</summary>
internal sealed record ConfidenceView(string Word, string Percent);
