namespace CiteAudit.Publishing.Pages.Manuscripts;

/// <summary>A field of a reference beside the same field of a record.</summary>
internal sealed record ComparisonRow(string Field, string Printed, string Recorded, Badge Agreement);
