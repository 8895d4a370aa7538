using CiteAudit.Model;

namespace CiteAudit.Training.Matching;

/// <summary>A reference with the records a search gave for it; the work that was meant is among them or not.</summary>
internal sealed record Case(Reference Reference, Work? Meant, IReadOnlyList<Work> Found);
