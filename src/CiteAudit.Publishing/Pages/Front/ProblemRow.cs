namespace CiteAudit.Publishing.Pages.Front;

/// <summary>An input that was not read: what and why, and what to do.</summary>
internal sealed record ProblemRow(string Where, string What, string Remedy);
