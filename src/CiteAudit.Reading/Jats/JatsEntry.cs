using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;

namespace CiteAudit.Reading.Jats;

// One work of a reference list. Id is that of the ref element, which may hold several works; Passage is the entry as printed.
internal sealed record JatsEntry(string Id, StructuredEntry Fields, bool HasFields, Passage? Passage);
