namespace CiteAudit.Model;

/// <summary>One field of a reference beside the same field of a record.</summary>
public sealed record Comparison(FieldName Field, string Printed, string Recorded, Agreement Agreement);
