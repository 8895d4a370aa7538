using System.Text.Json.Serialization;

namespace CiteAudit.Model;

/// <summary>A source with its format undone: passages in reading order, and whatever the format states outright.</summary>
public sealed record Document(string Name, SourceFormat Format, IReadOnlyList<Passage> Passages)
{
    public string? Title { get; init; }

    /// <summary>Two-letter language code, when the format states one.</summary>
    public string? Language { get; init; }

    public IReadOnlyList<PersonName> Authors { get; init; } = [];

    public string? Abstract { get; init; }

    /// <summary>References that the format carries in fields, as a .bib file or a citation manager's field codes do.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    /// <summary>Whether the list printed in the passages has entries that <see cref="References"/> leaves out. Known while a document is in memory, not stored.</summary>
    [JsonIgnore]
    public bool PrintsMore { get; init; }

    /// <summary>What could not be read, such as an included file that is missing. Known while a document is in memory, not stored.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Notes { get; init; } = [];
}
