namespace CiteAudit.Model;

/// <summary>A field of a reference as printed: which, where in the entry's text, and how likely it is read rightly.</summary>
public sealed record Field(FieldName Name, TextSpan Span, double Confidence = 1);
