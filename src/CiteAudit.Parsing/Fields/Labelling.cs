using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields;

/// <summary>Which stretches of an entry print which fields, however that was decided, and what the whole is.</summary>
internal sealed record Labelling(IReadOnlyList<Field> Fields, WorkKind Kind, double Confidence)
{
    /// <summary>Whether the names put the family name first with no comma after it, as Chinese lists do.</summary>
    public bool FamilyFirst { get; init; }
}
