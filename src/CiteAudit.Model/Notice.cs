namespace CiteAudit.Model;

/// <summary>A statement about a work's standing, such as a retraction, with who says so and since when.</summary>
public sealed record Notice(NoticeKind Kind, string Source, Doi? Doi = null, PartialDate? Date = null);
