using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Training.Matching;

/// <summary>Recorded answers about single works, as the tool reads them.</summary>
internal static class GenuineRecords
{
    /// <summary>Those that a reference can be made of: with a title and an author, and not notices.</summary>
    public static IEnumerable<Work> Read(string folder) =>
        Directory.GetFiles(Path.Combine(folder, "crossref", "works"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file => JsonText.Parse(File.ReadAllBytes(file))?.Member("message"))
            .Select(message => message is { } found ? CrossrefWork.From(found) : null)
            .OfType<Work>()
            .Where(work => work is { Titles.Count: > 0, Authors.Count: > 0, Kind: not (WorkKind.Notice or WorkKind.Unknown) });
}
