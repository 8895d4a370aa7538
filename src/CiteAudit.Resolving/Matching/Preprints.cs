using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>Whether an entry is of a preprint, by its kind, its identifier or the server it names.</summary>
internal static class Preprints
{
    private static readonly HashSet<string> Servers = [.. EmbeddedLines.Of("PreprintServers.txt")];

    public static bool IsCited(Reference reference) =>
        reference.Kind == WorkKind.Preprint
        || reference.Arxiv is not null
        || (reference.Container is { } container && FoldedText.Of(container).Words.Any(Servers.Contains));
}
