namespace CiteAudit.Publishing.Pages;

/// <summary>A count in a table, quiet when it is zero.</summary>
internal sealed record CountCell(string Number, bool IsZero);
