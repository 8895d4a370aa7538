using CiteAudit.Model;

namespace CiteAudit.Training.Rendering;

/// <summary>A reference made from facts, with what every stretch of it is.</summary>
internal sealed record Rendered(string Id, string Style, string Kind, IReadOnlyList<Piece> Pieces, IReadOnlyList<PersonName> Authors);
