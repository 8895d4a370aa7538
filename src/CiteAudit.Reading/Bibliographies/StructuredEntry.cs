using CiteAudit.Model;

namespace CiteAudit.Reading.Bibliographies;

// An entry whose fields the format states, under the names that CSL gives them. Every reader of fields gives this, and StructuredEntries makes references of them.
internal sealed record StructuredEntry(string Key)
{
    public string? Label { get; init; }

    public WorkKind Kind { get; init; }

    public IReadOnlyList<PersonName> Authors { get; init; } = [];

    public bool MoreAuthors { get; init; }

    public IReadOnlyList<PersonName> Editors { get; init; } = [];

    public string? Title { get; init; }

    public string? Container { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Pages { get; init; }

    public string? Edition { get; init; }

    public string? Publisher { get; init; }

    public string? Place { get; init; }

    public string? Issued { get; init; }

    public string? Doi { get; init; }

    public string? Arxiv { get; init; }

    public string? Pmid { get; init; }

    public string? Isbn { get; init; }

    public string? Issn { get; init; }

    public string? Url { get; init; }

    // The entry as printed, where the format prints it beside its fields.
    public string? Printed { get; init; }
}
