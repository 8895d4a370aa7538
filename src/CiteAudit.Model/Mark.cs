namespace CiteAudit.Model;

/// <summary>Something the format says about a stretch of a passage: that it is italic, a link and where to, a citation and of what.</summary>
public sealed record Mark(MarkKind Kind, TextSpan Span, string? Target = null);
