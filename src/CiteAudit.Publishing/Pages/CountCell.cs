namespace CiteAudit.Publishing.Pages;

internal sealed record CountCell(string Number, bool IsZero);
