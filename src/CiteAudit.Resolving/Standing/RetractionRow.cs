using CiteAudit.Model;

namespace CiteAudit.Resolving.Standing;

/// <summary>One row of the Retraction Watch data: what was said, when, where, and of which work.</summary>
internal sealed record RetractionRow(int Record, NoticeKind Kind, PartialDate? Date, Doi? Notice, Doi? Work, Pmid? WorkPmid);
