namespace CiteAudit.Publishing.Pages.Front;

internal sealed record ProblemRow(string Where, string What, string Remedy);
