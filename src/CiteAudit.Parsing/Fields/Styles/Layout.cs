using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Styles;

/// <summary>Where a style puts authors and title, and where what tells the publication begins. An empty span is a part the entry lacks.</summary>
internal sealed record Layout(TextSpan Authors, TextSpan Title, int Rest, double Confidence)
{
    public TextSpan Year { get; init; }

    public WorkKind Kind { get; init; }

    public bool FamilyFirst { get; init; }

    /// <summary>Whether the style itself says that the work stands in another.</summary>
    public bool Hosted { get; init; }
}
