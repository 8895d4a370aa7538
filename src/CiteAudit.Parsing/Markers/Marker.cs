using CiteAudit.Model;
using CiteAudit.Parsing.Markers.AuthorYear;

namespace CiteAudit.Parsing.Markers;

/// <summary>A citation as found in a passage: where it stands and the labels it prints, ranges written out.</summary>
internal sealed record Marker(int Passage, TextSpan Span, IReadOnlyList<string> Labels)
{
    /// <summary>What the labels lead to, where the words around them and not the labels alone decide it.</summary>
    public IReadOnlyList<CitedItem>? Items { get; init; }

    public static Marker Of(int passage, TextSpan span, IReadOnlyList<CitedItem> items) =>
        new(passage, span, [.. items.Select(item => item.Label)]) { Items = items };
}
