namespace CiteAudit.Publishing.Pages;

internal sealed record Segment(string Kind, string Start, string Width);
