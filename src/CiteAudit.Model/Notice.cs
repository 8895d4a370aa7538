namespace CiteAudit.Model;

/// <summary>
/// A statement about a work's standing, such as a retraction, with who says so and since when. The source is the witness and
/// not the way it came: notices of one source, through whichever registry, count once.
/// </summary>
public sealed record Notice(NoticeKind Kind, string Source, Doi? Doi = null, PartialDate? Date = null);
