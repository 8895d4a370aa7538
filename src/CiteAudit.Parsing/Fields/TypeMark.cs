using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Fields;

/// <summary>The mark by which GB/T 7714 says what a work is: [J], [M], [D], [C]//, [EB/OL].</summary>
internal static partial class TypeMark
{
    private static readonly FrozenDictionary<string, WorkKind> Kinds = Lexicon.Lines("type-marks.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => Enum.Parse<WorkKind>(parts[1]), StringComparer.Ordinal);

    /// <summary>The kind it stands for; null where the entry prints no mark.</summary>
    public static WorkKind? Read(string text)
    {
        var mark = text.AsSpan().ContainsAny('[', '［') ? Form().Match(text) : Match.Empty;
        if (!mark.Success || !Kinds.TryGetValue(mark.Groups["kind"].Value, out var kind))
            return null;
        return kind is WorkKind.Book && mark.Groups["host"].Success ? WorkKind.Chapter : kind;
    }

    [GeneratedRegex(@"[\[［](?<kind>[A-Z]{1,2})(/[A-Z]{2})?[\]］]\s?(?<host>//)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
