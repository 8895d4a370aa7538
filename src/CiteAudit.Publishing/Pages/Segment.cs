namespace CiteAudit.Publishing.Pages;

/// <summary>A stretch of a bar that is a hundred wide.</summary>
internal sealed record Segment(string Kind, string Start, string Width);
