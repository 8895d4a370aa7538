using System.Collections.Frozen;
using CiteAudit.Model;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Jats;

// What the names of the tag set mean here; the table is JatsNames.txt.
internal static class JatsLists
{
    private static readonly ILookup<string, string> All = WordList.Lines("JatsNames")
        .Select(line => line.Split(' ', 2))
        .ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, WorkKind> Kinds = All["kind"]
        .Select(row => row.Split(' ', 2))
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<WorkKind>(row[1]), StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> Blocks { get; } = Of("block");

    public static FrozenSet<string> Unread { get; } = Of("unread");

    public static WorkKind Kind(string? publicationType) => publicationType is null ? WorkKind.Unknown : Kinds.GetValueOrDefault(publicationType.Trim());

    private static FrozenSet<string> Of(string role) => All[role].ToFrozenSet(StringComparer.Ordinal);
}
