using CiteAudit.Model;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Splitting;

// Lines that the format keeps together. A block that it calls a paragraph may still turn out to be a heading, a list or a table.
internal sealed record Block(PassageKind Kind, int Level, IReadOnlyList<SourceLine> Lines);
