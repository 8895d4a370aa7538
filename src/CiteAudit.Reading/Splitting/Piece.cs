using CiteAudit.Model;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Splitting;

internal sealed record Piece(PassageKind Kind, int Level, string? Label, IReadOnlyList<SourceLine> Lines);
