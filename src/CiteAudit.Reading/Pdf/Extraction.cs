using CiteAudit.Model;

namespace CiteAudit.Reading.Pdf;

// What the extractor gave: the pages, or the problem that kept it from them.
internal sealed record Extraction(IReadOnlyList<Page> Pages, Problem? Problem);
