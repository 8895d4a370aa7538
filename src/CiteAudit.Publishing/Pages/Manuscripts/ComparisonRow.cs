namespace CiteAudit.Publishing.Pages.Manuscripts;

internal sealed record ComparisonRow(string Field, string Printed, string Recorded, Badge Agreement);
