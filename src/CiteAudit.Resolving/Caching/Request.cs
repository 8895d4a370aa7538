using CiteAudit.Model;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving.Caching;

/// <summary>What is asked of a registry: the folder its answers are kept in, its origin, and a path with everything escaped that an address cannot hold.</summary>
internal sealed record Request(string Folder, string Origin, string Path)
{
    public string Address => Origin + Path;

    /// <summary>The form of answer wanted, where an address has several.</summary>
    public string? Accept { get; init; }

    public AnswerForm Form { get; init; }

    /// <summary>The member that an answer in JSON has when it says what was asked; excuses are JSON too, and come as "here it is".</summary>
    public string? Member { get; init; }

    /// <summary>Whether "I do not hold it" comes as a page for people, as registries with a site of their own give it.</summary>
    public bool MissesArePages { get; init; }

    /// <summary>Lists and searches have limits of their own, stricter than those of single records.</summary>
    public bool IsList { get; init; }

    /// <summary>The DOIs that are asked about, for those who look them up without the address.</summary>
    public IReadOnlyList<Doi> Dois { get; init; } = [];

    /// <summary>What is searched for, for those who search without the address.</summary>
    public SearchTerms? Terms { get; init; }

    /// <summary>What the registry learns of the manuscript by being asked.</summary>
    public Disclosure Discloses { get; init; } = Disclosure.Identifier;
}
