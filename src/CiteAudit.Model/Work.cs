namespace CiteAudit.Model;

/// <summary>What a registry says was published.</summary>
public sealed record Work(string Registry, string Id)
{
    public WorkKind Kind { get; init; }

    /// <summary>The title with its subtitle, then translations and variants.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    public IReadOnlyList<PersonName> Authors { get; init; } = [];

    /// <summary>The journal or book, then its abbreviations and variants.</summary>
    public IReadOnlyList<string> Containers { get; init; } = [];

    /// <summary>Every publication date the record carries, earliest first.</summary>
    public IReadOnlyList<PartialDate> Dates { get; init; } = [];

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    /// <summary>Page range or article number, as the registry has it.</summary>
    public string? Pages { get; init; }

    public string? Publisher { get; init; }

    public Doi? Doi { get; init; }

    public Pmid? Pmid { get; init; }

    public IReadOnlyList<Issn> Issns { get; init; } = [];

    public IReadOnlyList<Isbn> Isbns { get; init; } = [];

    public string? Abstract { get; init; }

    public string? Language { get; init; }

    /// <summary>What the registry says the work is about.</summary>
    public IReadOnlyList<TopicShare> Topics { get; init; } = [];

    /// <summary>Retractions, concerns and corrections recorded for the work.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>Preprint, published version, and newer and older versions that registries name.</summary>
    public IReadOnlyList<WorkVersion> Versions { get; init; } = [];

    public string? Url { get; init; }
}
