using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Names;

/// <summary>Splits a printed list of people into names, and says whether it leaves some out.</summary>
internal static partial class AuthorNames
{
    public static (IReadOnlyList<PersonName> Names, bool More) Read(string printed, bool familyFirst)
    {
        var (list, more) = NameText.Read(printed);
        if (list.Length == 0)
            return ([], more);
        if (ChineseName.IsMost(list))
            return ([.. Eastern(list).Select(name => SingleName.Read(name, familyFirst: true))], more);
        if (OrganisationName.IsWhole(list))
            return ([PersonName.Organisation(list)], more);

        var groups = new List<IReadOnlyList<NameChunk>>();
        foreach (var group in Groups(list))
        {
            if (Chunks(group) is { Count: > 0 } chunks)
                groups.Add(chunks);
        }

        return (new NameList(groups, familyFirst).Read(), more);
    }

    /// <summary>The parts between separators that never stand inside a name.</summary>
    private static IEnumerable<string> Groups(string list) =>
        (NameSigns.MayPart(list) ? Strong().Split(list) : [list]).SelectMany(group => NameSigns.MayPartSoftly(group) ? AtSmallWords(group) : [group]).Select(group => group.Trim(' ', ',')).Where(group => group.Length > 0);

    /// <summary>"García, J. y López, M.", but not "Ortega y Gasset, José": the small word parts names only where both sides are whole ones.</summary>
    private static IEnumerable<string> AtSmallWords(string group)
    {
        var start = 0;
        foreach (Match match in SmallWords().Matches(group))
        {
            var (left, right) = (group[start..match.Index], group[(match.Index + match.Length)..]);
            if (!IsWhole(left[(left.LastIndexOf(", ", StringComparison.Ordinal) is var comma and >= 0 && !left.TrimEnd().EndsWith('.') ? comma + 1 : 0)..]) || !IsWhole(right))
                continue;
            yield return left;
            start = match.Index + match.Length;
        }

        yield return group[start..];
    }

    private static bool IsWhole(string text) => text.Trim(' ', ',').Contains(' ', StringComparison.Ordinal);

    private static List<NameChunk> Chunks(string group)
    {
        var chunks = new List<NameChunk>();
        foreach (var part in group.Split(','))
        {
            var chunk = WithoutStop(part.Trim(' ', ':'));
            if (chunk.AsSpan().ContainsAnyInRange('A', 'z') || chunk.Any(char.IsLetter))
                chunks.AddRange(new NameChunk(chunk).Parts());
        }

        return chunks;
    }

    // The full stop that ends a list or a name is no part of a word that is written out.
    private static string WithoutStop(string chunk) =>
        chunk.EndsWith('.') && !Initials.IsDotted(chunk[(chunk.LastIndexOf(' ') + 1)..]) && !Initials.IsSuffix(chunk[(chunk.LastIndexOf(' ') + 1)..]) ? chunk[..^1] : chunk;

    /// <summary>A space parts names only in a list that has no other mark, and not the two parts of one name.</summary>
    private static IEnumerable<string> Eastern(string list)
    {
        var parts = EasternMarks().Split(list).Select(part => part.Trim(' ', '.')).Where(part => part.Length > 0).ToList();
        return parts is [var only] && only.Split(' ') is { Length: > 2 } names && names.All(name => name.Length is 2 or 3) ? names : parts;
    }

    [GeneratedRegex(@"\s?[;|]\s?(?:(?:and|&)\s)?|\s[–—]\s(?!\p{Lu}\.?(?:,|$))|(?<=\.)\s-\s(?!\p{Lu}\.?(?:,|$))|\s-\s(?=\p{Lu}\.\s?\p{Lu}\p{Ll}|\p{Lu}[\p{L}'-]+,)|\sو\s|\s?/\s?|,?\s?&\s?|,?\s(?:and|und|with|AND|UND|And|Et|ET|et|sowie)\s|,\s?(?:and|und|et)\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Strong();

    [GeneratedRegex(@",?\s(?:y|e|i|og|och|en)\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SmallWords();

    [GeneratedRegex(@"\s?[,;/&]\s?|\s(?:and|with)\s|(?<=(?:^|[\s,;、])\p{Lo}{2,4})[和与與及](?=\p{Lo}{2,4}(?:$|[\s,;、]))(?!\p{Lo}{1,3}[部会局院所司厅委]$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EasternMarks();
}
