namespace CiteAudit.Model;

/// <summary>Another record of the same work, with who says that the two belong together.</summary>
public sealed record WorkVersion(WorkVersionKind Kind, Doi Doi, string Source);
