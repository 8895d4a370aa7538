using CiteAudit.Model;

namespace CiteAudit.Publishing.Json;

/// <summary>What stands around the manuscripts of a report.</summary>
public sealed record ReportFrame(ReportHeader Header, ReportTotals Totals);
