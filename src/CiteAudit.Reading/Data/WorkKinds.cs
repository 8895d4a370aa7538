using CiteAudit.Model;

namespace CiteAudit.Reading.Data;

// What a format's own words for types of work mean; one list a format, "word Kind" a line.
internal sealed class WorkKinds(string list)
{
    private readonly Dictionary<string, WorkKind> kinds = WordList.Lines(list)
        .Select(line => line.Split(' ', 2))
        .ToDictionary(parts => parts[0], parts => Enum.Parse<WorkKind>(parts[1]), StringComparer.OrdinalIgnoreCase);

    public WorkKind Of(string? word) => word is null ? WorkKind.Unknown : kinds.GetValueOrDefault(word);
}
