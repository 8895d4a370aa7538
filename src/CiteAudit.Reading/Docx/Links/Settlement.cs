using CiteAudit.Model;

namespace CiteAudit.Reading.Docx.Links;

// What is left to read of a document, and what its fields state. PrintsMore: the list still in the text has entries that no field carries.
internal sealed record Settlement(IReadOnlyList<Passage> Passages, IReadOnlyList<Reference> References, bool PrintsMore);
