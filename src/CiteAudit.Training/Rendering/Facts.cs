using CiteAudit.Model;

namespace CiteAudit.Training.Rendering;

/// <summary>What a reference is to say. Simple fields stand under the names that templates use.</summary>
internal sealed record Facts(string Kind, IReadOnlyList<PersonName> Authors, IReadOnlyList<PersonName> Editors, IReadOnlyDictionary<string, string> Values)
{
    public required PartialDate Issued { get; init; }

    public required PartialDate Accessed { get; init; }
}
