using System.Text.Json.Serialization;

namespace CiteAudit.Model;

/// <summary>One entry of the reference list: its key, the text as printed, and what was read from it.</summary>
public sealed record Reference(string Key, string Raw, Location Location)
{
    /// <summary>The number or tag the list prints before the entry; null when it prints none.</summary>
    public string? Label { get; init; }

    public WorkKind Kind { get; init; }

    public IReadOnlyList<PersonName> Authors { get; init; } = [];

    /// <summary>Whether the entry says that it leaves authors out (et al.).</summary>
    public bool MoreAuthors { get; init; }

    public IReadOnlyList<PersonName> Editors { get; init; } = [];

    public string? Title { get; init; }

    /// <summary>The journal, book, proceedings or site the work stands in.</summary>
    public string? Container { get; init; }

    /// <summary>The series that the book or the proceedings belong to.</summary>
    public string? Series { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public Parsed<PageRange>? Pages { get; init; }

    public string? Edition { get; init; }

    public string? Publisher { get; init; }

    public string? Place { get; init; }

    public Parsed<PartialDate>? Issued { get; init; }

    public Parsed<Doi>? Doi { get; init; }

    public Parsed<ArxivId>? Arxiv { get; init; }

    public Parsed<Pmid>? Pmid { get; init; }

    public Parsed<Isbn>? Isbn { get; init; }

    public Parsed<Issn>? Issn { get; init; }

    public string? Url { get; init; }

    /// <summary>Where each field stands in <see cref="Raw"/>, and how sure the reading is.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>How likely every field is read rightly, from 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>What extraction did to the entry and nobody can put right, when it shows; findings about a damaged entry are less sure.</summary>
    public IReadOnlyList<string> Damage { get; init; } = [];

    /// <summary>What was put right in reading: divided words and addresses, garbled letters.</summary>
    public IReadOnlyList<string> Repairs { get; init; } = [];

    /// <summary>Whether the entry shows neither damage nor repairs.</summary>
    [JsonIgnore]
    public bool IsIntact => Damage.Count == 0 && Repairs.Count == 0;

    /// <summary>How a person would point at the entry: its label in brackets, or its key.</summary>
    public string Name => Label is null ? Key : $"[{Label}]";
}
